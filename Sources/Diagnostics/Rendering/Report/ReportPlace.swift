/// A range of a file in everything that a format may want to say it with.
package struct ReportPlace: Sendable {
    /// As people see it.
    package let path: String
    /// From the root of the repository.
    package let repositoryPath: String
    /// Bytes from the start of the file.
    package let lower: Int
    package let upper: Int
    package let start: LineColumn
    /// One past the last character.
    package let end: LineColumn

    init(_ range: SourceRange, _ catalog: SourceCatalog, _ index: LineIndex, _ paths: RepositoryPaths) {
        path = catalog[range.file].path
        repositoryPath = paths.path(of: path)
        lower = Int(range.lower)
        upper = Int(range.upper)
        start = index.location(of: lower)
        end = index.location(of: upper)
    }

    /// `contracts/orders/order_placed/v1.yaml:14:3`, from the root of the repository.
    var text: String { "\(repositoryPath):\(start.line):\(start.column)" }
}
