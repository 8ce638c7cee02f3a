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
                var tried = edits
                // Several fixes may ask for the same version.
                let open = fix.edits.filter { !done.contains($0) }
                let fits = open.allSatisfy { edit in
                    tried[edit.range.file, default: YAMLEdit()].replace(edit.range, with: edit.replacement)
                }
                guard fits else { continue }
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
}
