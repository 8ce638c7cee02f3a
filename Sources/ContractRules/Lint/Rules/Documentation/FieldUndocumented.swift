import ContractModel
import Diagnostics

extension LintRule {
    static let fieldUndocumented = LintRule(
        "field-undocumented", .warning, "every field says what it means",
        why: """
            A name says what the author had in mind; the doc says it to people in other teams, and to those who read the event
            in five years. Without it every reader guesses, and each guesses differently.
            """,
        instead:
            "Write a `doc`: what the value means, for whom, and what its absence means. A doc on a named type counts.",
        examples: [
            .fires(.fields("«channel»: { type: string, max_length: 20 }"), "field `channel` is not documented"),
            .passes(.fields("channel: { type: string, max_length: 20, doc: \"Where the order was placed.\" }")),
            .spares("a type that says what it is", .fields("parent: OrderID")),
        ],
        check: .field { site, _ in
            guard site.field.doc == nil, site.field.type.doc == nil, !site.type.isDocumented else { return nil }
            return LintFinding(
                "field `\(site.name)` is not documented", at: site.range,
                help: "add `doc: \"…\"` that says what it means",
                place: .node(site.node))
        })
}
