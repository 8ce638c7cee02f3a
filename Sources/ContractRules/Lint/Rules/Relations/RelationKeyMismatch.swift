import ContractModel
import ContractRegistry
import Diagnostics

extension LintRule {
    static let relationKeyMismatch = LintRule(
        "relation-key-mismatch", .warning, "a relation leads by as many fields as the key of the other event has",
        why: """
            `by` is where this event holds the other one's key. With fewer parts it finds several events, with more it finds
            none.
            """,
        instead: "List in `by` one path for each part of the other event's key, in the same order.",
        examples: [
            .fires(
                .contracts([
                    """
                    event: orders.order_cancelled
                    relations: [{ kind: cancels, event: orders.order_placed, by: [«order_id, placed_at»] }]
                    """, "event: orders.order_placed",
                ]),
                "`orders.order_placed` has a key of 1 part, `by` gives 2"),
            .passes(
                .contracts([
                    "event: orders.order_cancelled\nrelations: [{ kind: cancels, event: orders.order_placed, by: order_id }]",
                    "event: orders.order_placed",
                ])),
        ],
        check: .contract { site, scope in
            site.contract.relations.compactMap { relation in
                guard let target = relation.event, let first = relation.by.first, let last = relation.by.last,
                    let key = scope.index.event(target.value)?.latest?.contract.entity?.key,
                    key.count != relation.by.count
                else { return nil }
                return LintFinding(
                    "`\(target.value)` has a key of \(key.count) \(key.count == 1 ? "part" : "parts"), `by` gives \(relation.by.count)",
                    at: first.range.through(last.range),
                    related: key.first.map { [RelatedPlace($0.range, "its key")] } ?? [],
                    help: "give one path for each part of its key")
            }
        })
}
