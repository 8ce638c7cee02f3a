import ContractModel
import ContractRules
import Diagnostics

extension ImpactListing {
    /// The answer for programs. Keys are always there; what is not known is null.
    var json: String {
        JSONOutput.object([
            ("event", .string(report.event.description)), ("path", JSONOutput(report.path?.description)),
            ("versions", .array(report.versions.map { .string($0.description) })),
            ("owner", report.owner.map(value) ?? .null),
            ("readers", .array(report.readers.map(value))), ("related", .array(report.related.map(value))),
            ("untold", Self.strings(report.untold)),
        ]).text
    }

    private func value(_ party: ImpactReport.Party) -> JSONOutput {
        .object([
            ("id", .string(party.team)), ("name", JSONOutput(party.entry?.name?.value)),
            ("contact", JSONOutput(party.entry?.contact?.value)), ("handle", JSONOutput(party.entry?.handle?.value)),
        ])
    }

    private func value(_ reader: ImpactReport.Reader) -> JSONOutput {
        .object([
            ("team", value(reader.party)),
            (
                "reads",
                .array(
                    reader.matches.map { match in
                        .object([
                            ("declared", .string(match.declaredText)), ("reach", .string(match.reach.rawValue)),
                            ("versions", .string(match.reading.versions.value.description)),
                            ("values", Self.strings(match.values)), ("purpose", JSONOutput(match.purpose)),
                            ("at", value(match.range)),
                        ])
                    })
            ),
        ])
    }

    private func value(_ related: ImpactReport.RelatedEvent) -> JSONOutput {
        .object([
            ("event", .string(related.event.description)), ("version", .string(related.version.description)),
            ("kind", .string(related.kind.rawValue)), ("role", JSONOutput(related.role)),
            ("by", Self.strings(related.by.map(\.description))), ("owner", JSONOutput(related.owner)),
            ("further_readers", Self.strings(related.furtherReaders)), ("at", value(related.range)),
        ])
    }

    private func value(_ range: SourceRange) -> JSONOutput {
        let place = LineIndex(catalog[range.file].bytes).location(of: Int(range.lower))
        return .object([
            ("file", .string(catalog[range.file].path)), ("line", .number(place.line)),
            ("column", .number(place.column)),
        ])
    }

    private static func strings(_ texts: [String]) -> JSONOutput { .array(texts.map(JSONOutput.string)) }
}
