import ContractModel
import Diagnostics

extension LintRule {
    static let timestampWithoutZone = LintRule(
        "timestamp-without-zone", .note, "a timestamp says which zones it may be written in",
        why: """
            With `zone: any`, the default, the same moment has many spellings: text does not sort by time, duplicates do not
            compare equal, and a day's count depends on who wrote it.
            """,
        instead: "Add `zone: utc`. Where the offset itself matters, say so with `zone: any`.",
        examples: [
            .fires(
                .fields("«shipped_at»: { type: timestamp, doc: \"When the parcel left.\" }"),
                "timestamp `shipped_at` states no zone"),
            .passes(.fields("shipped_at: { type: timestamp, zone: utc, doc: \"When the parcel left.\" }")),
            .spares(
                "a decision for any zone",
                .fields("landed_at: { type: timestamp, zone: any, doc: \"By the local clock.\" }")),
            .spares(
                "an epoch, which has none",
                .fields("shipped_at: { type: timestamp, encoding: unix_millis, doc: \"When.\" }")),
        ],
        check: .spec { site, _ in
            guard case .scalar(.timestamp) = site.spec.kind, site.spec.limits[.zone] == nil,
                site.spec.limits[.encoding] == nil
            else { return nil }
            return LintFinding(
                "timestamp `\(site.holder)` states no zone", at: site.holderRange, help: "add `zone: utc`",
                place: .node(site.node))
        })
}
