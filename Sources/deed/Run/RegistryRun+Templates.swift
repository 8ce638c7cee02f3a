import ContractGenerator
import ContractRegistry
import Diagnostics

extension RegistryRun {
    /// The templates of Swift, with those of a folder in the places of the built-in ones: of the folder that is named, else
    /// of `Templates/swift` beside the registry. `nil` where one is wrong.
    mutating func templates(from named: String?) throws -> TemplateSet? {
        if let named, FileSystem.kind(of: named) != .folder { throw Failure("there is no folder `\(named)`") }
        let usual = FileSystem.join(FileSystem.join(FileSystem.folder(of: folder), "Templates"), "swift")
        let replacements = try Self.files(of: named ?? usual)
        return withFindings { catalog, diagnostics in
            SwiftTemplates.load(replacing: replacements, catalog: &catalog, diagnostics: &diagnostics)
        }
    }

    private static func files(of folder: String) throws -> [TemplateFile] {
        guard FileSystem.kind(of: folder) == .folder else { return [] }
        return try FileSystem.list(folder).filter { $0.name.hasSuffix(".mustache") }.map { entry in
            let path = FileSystem.join(folder, entry.name)
            return TemplateFile(name: String(entry.name.dropLast(9)), path: path, bytes: try FileSystem.read(path))
        }
    }
}
