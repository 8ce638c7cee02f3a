import ContractModel
import Diagnostics

extension LintRule {
    static let booleanName = LintRule(
        "boolean-name", .note, "the name of a boolean reads as a statement that may be true",
        why: """
            `not_shipped: false` has to be read twice, and nobody knows what `status: true` says. Both are mistaken for their
            opposite sooner or later.
            """,
        instead: "State what holds: `is_shipped`, `has_coupon`, `gift`. For more than two states use an enum.",
        examples: [
            .fires(
                .fields("«not_shipped»: { type: boolean, doc: \"Still in the warehouse.\" }"),
                "boolean `not_shipped` states what is not the case"),
            .fires(
                .fields("«payment_status»: { type: boolean, doc: \"Whether it was paid.\" }"),
                "boolean `payment_status` does not say what holds when it is true"),
            .passes(.fields("is_shipped: { type: boolean, doc: \"Whether it left the warehouse.\" }")),
            .spares(
                "what somebody forbade", .fields("do_not_call: { type: boolean, doc: \"Whether calls were refused.\" }")
            ),
            .spares(
                "a word that only starts like a negation",
                .fields("notified: { type: boolean, doc: \"Whether a mail went out.\" }")),
        ],
        check: .field { site, _ in
            guard site.type.scalar == .boolean, let last = site.words.last else { return nil }
            if site.words.first != "do",
                let negation = site.words.prefix(2).first(where: { ["not", "no", "non", "isnt"].contains($0) })
            {
                let positive = site.words.filter { $0 != negation }
                return LintFinding(
                    "boolean `\(site.name)` states what is not the case", at: site.range,
                    help: "name it `\(NameStyle.snakeCase(positive))` and turn its values around",
                    place: .node(site.node))
            }
            guard ["status", "state", "type", "kind", "mode", "category"].contains(last) else { return nil }
            return LintFinding(
                "boolean `\(site.name)` does not say what holds when it is true", at: site.range,
                help: "name what is true, such as `is_…`, or make it an enum with a value for each \(last)",
                place: .node(site.node))
        })
}
