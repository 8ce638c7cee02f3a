/// Shows diagnostics to programs: one JSON object, whose shape is ``JSONReportSchema``.
package struct JSONRenderer {
    private let catalog: SourceCatalog

    package init(catalog: SourceCatalog) { self.catalog = catalog }

    package func render(_ diagnostics: Diagnostics, summary: ReportSummary?) -> String {
        var indexes = LineIndexes(catalog)
        let list = diagnostics.sorted(in: catalog).map { object($0, &indexes) }
        return JSONOutput.object([
            ("format", .string("deed-report")), ("version", .number(1)), ("diagnostics", .array(list)),
            ("summary", self.summary(diagnostics, summary)),
        ]).text
    }

    private func object(_ diagnostic: Diagnostic, _ indexes: inout LineIndexes) -> JSONOutput {
        var related: [JSONOutput] = []
        for place in diagnostic.related {
            related.append(.object([("label", .string(place.label)), ("location", location(place.range, &indexes))]))
        }
        return .object([
            ("rule", .string(diagnostic.rule.rawValue)), ("severity", .string(diagnostic.severity.rawValue)),
            ("message", .string(diagnostic.message)), ("subject", JSONOutput(diagnostic.subject)),
            ("location", diagnostic.range.map { location($0, &indexes) } ?? .null),
            ("label", JSONOutput(diagnostic.label)),
            ("related", .array(related)),
            (
                "notes",
                .array(diagnostic.notes.map { .object([("label", .string($0.label)), ("text", .string($0.text))]) })
            ),
            ("help", JSONOutput(diagnostic.help)),
        ])
    }

    private func location(_ range: SourceRange, _ indexes: inout LineIndexes) -> JSONOutput {
        let index = indexes[range.file]
        return .object([
            ("path", .string(catalog[range.file].path)), ("start", point(Int(range.lower), index)),
            ("end", point(Int(range.upper), index)),
        ])
    }

    private func point(_ offset: Int, _ index: LineIndex) -> JSONOutput {
        let place = index.location(of: offset)
        return .object([("byte", .number(offset)), ("line", .number(place.line)), ("column", .number(place.column))])
    }

    private func summary(_ diagnostics: Diagnostics, _ summary: ReportSummary?) -> JSONOutput {
        var members: [(String, JSONOutput)] = [
            ("errors", .number(diagnostics.count(of: .error))), ("warnings", .number(diagnostics.count(of: .warning))),
            ("notes", .number(diagnostics.count(of: .note))),
        ]
        let counts = summary?.counts ?? []
        members.append(("counts", .object(counts.map { ($0.name, .number($0.value)) })))
        members.append(("text", .array((summary?.lines(diagnostics) ?? []).map { .string($0) })))
        return .object(members)
    }
}
