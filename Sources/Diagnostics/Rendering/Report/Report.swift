/// What a run found, worked out once for every format that it is written in.
package struct Report: Sendable {
    package let context: ReportContext
    /// In order of path, position and rule.
    package let entries: [ReportEntry]
    let diagnostics: Diagnostics

    package init(_ diagnostics: Diagnostics, catalog: SourceCatalog, context: ReportContext = ReportContext()) {
        var indexes = LineIndexes(catalog)
        var fingerprints = Fingerprints()
        let folders = ContractFolders(context)
        var entries: [ReportEntry] = []
        for diagnostic in diagnostics.sorted(in: catalog) {
            entries.append(
                Self.entry(diagnostic, &fingerprints, folders) { range in
                    ReportPlace(range, catalog, indexes[range.file], context.paths)
                })
        }
        self.entries = entries
        self.diagnostics = diagnostics
        self.context = context
    }

    private static func entry(
        _ diagnostic: Diagnostic, _ fingerprints: inout Fingerprints, _ folders: ContractFolders,
        place: (SourceRange) -> ReportPlace
    ) -> ReportEntry {
        let own = diagnostic.range.map(place)
        return ReportEntry(
            diagnostic: diagnostic,
            fingerprint: fingerprints.next(for: diagnostic, path: own?.repositoryPath),
            contract: diagnostic.subject ?? own.flatMap { folders.contract(at: $0.path) },
            place: own,
            related: diagnostic.related.map { ReportEntry.Related(place: place($0.range), label: $0.label) },
            repairs: diagnostic.fixes.map { fix in
                ReportEntry.Repair(
                    title: fix.title, edits: fix.edits.map { (place: place($0.range), replacement: $0.replacement) })
            })
    }

    /// Errors first, then warnings, notes, and what was waived; within each in order of path, position and rule.
    var worstFirst: [ReportEntry] {
        [3, 2, 1, 0].flatMap { rank in entries.filter { $0.rank == rank } }
    }

    /// The lines that close the report for people.
    var closingLines: [String] { context.summary?.lines(diagnostics) ?? [] }
}
