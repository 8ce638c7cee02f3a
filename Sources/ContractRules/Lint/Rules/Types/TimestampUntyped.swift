import ContractModel
import Diagnostics

extension LintRule {
    static let timestampUntyped = LintRule(
        "timestamp-untyped", .warning, "a moment is a timestamp, not text or a number",
        why: """
            Text takes any spelling of a time, and a number does not say whether it counts seconds or milliseconds. Both are
            read wrongly by somebody, a factor of 1,000 apart.
            """,
        instead: """
            Use `type: timestamp`; for numbers with `encoding: unix_seconds`, `unix_millis` or `unix_micros`, which keeps the
            wire as it is.
            """,
        examples: [
            .fires(
                .fields("«shipped_at»: { type: string, max_length: 30, doc: \"When the parcel left.\" }"),
                "`shipped_at` is a moment in a string"),
            .fires(
                .fields("«shipped_at»: { type: int64, min: 0, doc: \"When the parcel left.\" }"),
                "`shipped_at` is a moment in an int64"),
            .passes(.fields("shipped_at: { type: timestamp, encoding: unix_millis, doc: \"When the parcel left.\" }")),
            .spares("a duration", .fields("lead_time: { type: int32, min: 0, unit: h, doc: \"From order to door.\" }")),
            .spares("a place", .fields("arrived_at_hub: { type: string, max_length: 20, doc: \"Which hub has it.\" }")),
        ],
        check: .value { site in
            guard let scalar = site.type.scalar, scalar == .string || scalar.isInteger || scalar == .double,
                site.unit == nil
            else { return nil }
            guard let last = site.words.last, isMoment(last, site.words.count, scalar) else { return nil }
            let article = scalar == .int32 || scalar == .int64 ? "an" : "a"
            let help =
                scalar == .string
                ? "use `type: timestamp`" : "use `type: timestamp, encoding: unix_millis` (or `unix_seconds`)"
            return LintFinding(
                "`\(site.name)` is a moment in \(article) \(scalar.rawValue)", at: site.range, help: help,
                place: .node(site.node))
        })

    private static func isMoment(_ last: String, _ count: Int, _ scalar: ScalarType) -> Bool {
        switch last {
        case "timestamp", "datetime": true
        case "at": count > 1
        default: false
        }
    }
}
