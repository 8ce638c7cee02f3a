import ContractModel
import Diagnostics

extension LintRule {
    static let docRepeatsName = LintRule(
        "doc-repeats-name", .note, "a doc says more than the name",
        why: "A doc such as \"The order id.\" for `order_id` takes the place of what somebody wanted to know.",
        instead:
            "Say what the name cannot: unique across what, measured how, absent when. Nothing else is worth its line.",
        examples: [
            .fires(
                .fields("sales_channel: { type: string, max_length: 20, doc: «\"The sales channel.\"» }"),
                "the doc of `sales_channel` only repeats its name"),
            .passes(
                .fields(
                    "sales_channel: { type: string, max_length: 20, doc: \"The site or app that took the order.\" }")),
            .spares(
                "a doc with a word of its own",
                .fields("sales_channel: { type: string, max_length: 20, doc: \"The first sales channel.\" }")),
        ],
        check: .field { site, _ in
            guard let doc = site.field.doc, !site.words.isEmpty else { return nil }
            let words = doc.value.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
            let said = words.filter { !filler.contains($0) }
            guard said.allSatisfy(Set(site.words).contains) else { return nil }
            return LintFinding(
                "the doc of `\(site.name)` only repeats its name", at: doc.range,
                help: "say what the name does not: unique across what, measured how, absent when",
                place: .node(site.node))
        })

    private static let filler: Set<String> = [
        "a", "an", "the", "of", "this", "that", "its", "is", "field", "value", "for", "event", "contains", "represents",
    ]
}
