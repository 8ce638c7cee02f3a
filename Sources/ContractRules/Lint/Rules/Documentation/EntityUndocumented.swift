import ContractModel
import Diagnostics

extension LintRule {
    static let entityUndocumented = LintRule(
        "entity-undocumented", .note, "every entity says what it is",
        why: """
            An entity is the noun of a whole domain. Whether an order is a basket or a contract decides what all its events
            mean.
            """,
        instead: "Write a `doc` for each entity in `domain.yaml`.",
        examples: [
            .fires(
                .files(
                    [
                        """
                        # orders/domain.yaml
                        summary: Orders of the shop.
                        owner: checkout
                        entities:
                          «order»: { key: OrderID }
                        types:
                          OrderID: { type: string, pattern: "ord_[0-9a-z]{16}", doc: "Names an order." }
                        """
                    ], beside: ""),
                "entity `order` is not documented"),
            .passes(
                .files(
                    [
                        """
                        # orders/domain.yaml
                        summary: Orders of the shop, from basket to door.
                        owner: checkout
                        entities:
                          order: { key: OrderID, doc: "A basket that a customer bought." }
                        types:
                          OrderID: { type: string, pattern: "ord_[0-9a-z]{16}", doc: "Names an order." }
                        """
                    ], beside: "")),
        ],
        check: .domain { domain, _ in
            domain.entities.filter { $0.doc == nil }.map { entity in
                LintFinding(
                    "entity `\(entity.name.value)` is not documented", at: entity.name.range,
                    help: "add `doc: \"…\"` that says what it is")
            }
        })
}
