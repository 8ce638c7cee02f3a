package import Diagnostics
import YAMLSyntax

/// The files that change when every fix of a run's findings is applied that does not stand in the way of another.
package struct RepairPlan: Sendable {
    package struct File: Sendable {
        package var path: String
        package var before: [UInt8]
        package var after: [UInt8]
    }

    package private(set) var files: [File] = []
    /// What is done, in the order of the findings.
    package private(set) var titles: [String] = []

    /// - Parameter isOwn: Whether a file belongs to the registry and may be written; snapshots never are.
    package init(_ diagnostics: Diagnostics, _ catalog: SourceCatalog, isOwn: (String) -> Bool) {
        var edits: [SourceID: YAMLEdit] = [:]
        var done: Set<TextEdit> = []
        for diagnostic in diagnostics.list where diagnostic.suppression == nil {
            for fix in diagnostic.fixes where fix.edits.allSatisfy({ isOwn(catalog[$0.range.file].path) }) {
                // Several findings may ask for the same edit.
                let open = fix.edits.filter { !done.contains($0) }
                guard let tried = Self.adding(open, to: edits, catalog) else { continue }
                edits = tried
                done.formUnion(open)
                titles.append("\(diagnostic.subject.map { "\($0): " } ?? "")\(fix.title)")
            }
        }
        files = edits.sorted { catalog[$0.key].path < catalog[$1.key].path }.map { source, edit in
            let bytes = catalog[source].bytes
            return File(path: catalog[source].path, before: bytes, after: edit.applied(to: bytes))
        }
    }

    /// `nil` where an edit is in the way of another, or would leave a file that cannot be read.
    private static func adding(
        _ more: [TextEdit], to edits: [SourceID: YAMLEdit], _ catalog: SourceCatalog
    ) -> [SourceID: YAMLEdit]? {
        var edits = edits
        for edit in more {
            guard edits[edit.range.file, default: YAMLEdit()].replace(edit.range, with: edit.replacement) else {
                return nil
            }
        }
        for source in Set(more.map(\.range.file)) {
            var mistakes = Diagnostics()
            let bytes = edits[source]?.applied(to: catalog[source].bytes) ?? []
            _ = YAMLParser.parse(bytes, file: source, into: &mistakes)
            if mistakes.hasErrors { return nil }
        }
        return edits
    }
}
