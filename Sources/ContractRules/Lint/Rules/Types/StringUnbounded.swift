import ContractModel
import Diagnostics

extension LintRule {
    static let stringUnbounded = LintRule(
        "string-unbounded", .note, "a string has a greatest length, a pattern or a format",
        why: """
            Some day a megabyte arrives in a field for names. A bound stops it at the producer; without one it stops at the first
            column, index or screen that has one.
            """,
        instead: "Add `max_length`, a `pattern`, or a type with a format; a named type takes it once for all.",
        examples: [
            .fires(.fields("«note»: { type: string, doc: \"A note to the shop.\" }"), "string `note` has no bound"),
            .passes(.fields("note: { type: string, max_length: 2000, doc: \"A note to the shop.\" }")),
            .spares("a pattern", .fields("code: { type: string, pattern: \"[A-Z]{3}\", doc: \"Of the shop.\" }")),
            .spares("a format", .fields("page: { type: uri, doc: \"Where it was placed.\" }")),
            .spares("a constant", .fields("source: { type: string, const: shop, doc: \"Always the shop.\" }")),
        ],
        check: .spec { site, _ in
            guard case .scalar(.string) = site.spec.kind, site.spec.limits[.maxLength] == nil,
                site.spec.limits[.pattern] == nil, site.spec.const == nil
            else { return nil }
            return LintFinding(
                "string `\(site.holder)` has no bound", at: site.holderRange, help: "add `max_length` or `pattern`",
                place: .node(site.node))
        })
}
