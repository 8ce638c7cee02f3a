/// The JSON of one finding and of a summary, as ``JSONReportSchema`` has them.
enum JSONEntry {
    static func members(of entry: ReportEntry) -> [(String, JSONOutput)] {
        let diagnostic = entry.diagnostic
        let related = entry.related.map {
            JSONOutput.object([("label", .string($0.label)), ("location", location($0.place))])
        }
        return [
            ("rule", .string(diagnostic.rule.rawValue)), ("severity", .string(diagnostic.severity.rawValue)),
            ("fingerprint", .string(entry.fingerprint)), ("message", .string(diagnostic.message)),
            ("subject", JSONOutput(diagnostic.subject)), ("location", entry.place.map(location) ?? .null),
            ("label", JSONOutput(diagnostic.label)), ("related", .array(related)),
            ("notes", .array(diagnostic.notes.map(note))), ("help", JSONOutput(diagnostic.help)),
            ("fixes", .array(entry.repairs.map(fix))),
            ("suppression", diagnostic.suppression.map(suppression) ?? .null),
        ] + (diagnostic.change.map { [("change", change($0))] } ?? [])
    }

    private static func change(_ change: ChangeDetail) -> JSONOutput {
        let proofs = change.proofs.map { proof in
            JSONOutput.object([
                ("direction", .string(proof.direction)), ("payload", JSONOutput(proof.payload)),
                ("refused", .string(proof.refused)),
            ])
        }
        return .object([
            ("path", .string(change.path)), ("against", strings(change.against)), ("breaks", strings(change.breaks)),
            ("witnesses", .array(proofs)), ("needs", JSONOutput(change.needs)), ("readers", strings(change.readers)),
            ("to_accept", strings(change.toAccept)),
        ])
    }

    private static func strings(_ texts: [String]) -> JSONOutput { .array(texts.map { .string($0) }) }

    static func summary(of report: Report) -> [(String, JSONOutput)] {
        let found = report.diagnostics
        let counts = report.context.summary?.counts ?? []
        return [
            ("errors", .number(found.count(of: .error))), ("warnings", .number(found.count(of: .warning))),
            ("notes", .number(found.count(of: .note))), ("waived", .number(found.waivedCount)),
            ("counts", .object(counts.map { ($0.name, .number($0.value)) })),
            ("text", .array(report.closingLines.map { .string($0) })),
        ]
    }

    private static func note(_ note: Note) -> JSONOutput {
        .object([("label", .string(note.label)), ("text", .string(note.text))])
    }

    private static func fix(_ repair: ReportEntry.Repair) -> JSONOutput {
        let edits = repair.edits.map {
            JSONOutput.object([("location", location($0.place)), ("replacement", .string($0.replacement))])
        }
        return .object([("title", .string(repair.title)), ("edits", .array(edits))])
    }

    private static func suppression(_ suppression: Suppression) -> JSONOutput {
        .object([
            ("reason", .string(suppression.reason)), ("by", .string(suppression.by)),
            ("until", JSONOutput(suppression.until)),
        ])
    }

    private static func location(_ place: ReportPlace) -> JSONOutput {
        .object([
            ("path", .string(place.path)), ("start", point(place.lower, place.start)),
            ("end", point(place.upper, place.end)),
        ])
    }

    private static func point(_ byte: Int, _ place: LineColumn) -> JSONOutput {
        .object([("byte", .number(byte)), ("line", .number(place.line)), ("column", .number(place.column))])
    }
}
