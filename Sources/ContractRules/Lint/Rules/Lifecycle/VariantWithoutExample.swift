import ContractModel
import ContractRegistry
import Diagnostics

extension LintRule {
    static let variantWithoutExample = LintRule(
        "variant-without-example", .note, "every variant of a union is in an example",
        why: """
            A union is several shapes under one name. The one that no example shows is the one that breaks unseen when a later
            version is replayed.
            """,
        instead: "Add an example for each variant.",
        examples: [
            .fires(
                .files(
                    ["// orders/order_placed/examples/card.json\n{ \"payment\": { \"method\": \"card\" } }"],
                    beside: """
                        fields:
                          order_id: { type: OrderID, doc: "Which order it is." }
                          placed_at: { type: timestamp, zone: utc, doc: "When the customer confirmed." }
                          payment: { type: union, tag: method, doc: How., variants: { card: {}, «cash»: {} } }
                        examples: [{ name: by card, file: examples/card.json }]
                        """),
                "no example shows variant `cash`"),
            .fires(
                .contract(
                    """
                    fields:
                      order_id: { type: OrderID, doc: "Which order it is." }
                      placed_at: { type: timestamp, zone: utc, doc: "When the customer confirmed." }
                      payment:
                        type: union
                        tag: method
                        doc: How it was paid.
                        variants:
                          card: { type: record, fields: { network: { type: string, max_length: 20, doc: "Who runs the card." } } }
                          «cash»: {}
                    examples: [{ name: by card, payload: { payment: { method: card, network: example } } }]
                    """),
                "no example shows variant `cash`"),
            .fires(
                .contract(
                    """
                    fields:
                      order_id: { type: OrderID, doc: "Which order it is." }
                      placed_at: { type: timestamp, zone: utc, doc: "When the customer confirmed." }
                      payments: { type: list, of: Payment, max_items: 9, doc: How. }
                    types: { Payment: { type: union, tag: method, doc: How., variants: { card: {}, «cash»: {} } } }
                    examples: [{ name: by card, payload: { payments: [{ method: card }] } }]
                    """),
                "no example shows variant `cash`"),
            .passes(
                .contract(
                    """
                    fields:
                      order_id: { type: OrderID, doc: "Which order it is." }
                      placed_at: { type: timestamp, zone: utc, doc: "When the customer confirmed." }
                      payment:
                        type: union
                        tag: method
                        doc: How it was paid.
                        variants:
                          card: { type: record, fields: { network: { type: string, max_length: 20, doc: "Who runs the card." } } }
                          cash: {}
                    examples:
                      - { name: by card, payload: { payment: { method: card, network: example } } }
                      - { name: at the door, payload: { payment: { method: cash } } }
                    """)),
        ],
        check: .contract { site, scope in
            guard site.isInUse, !site.isImported, !site.contract.examples.isEmpty else { return [] }
            guard let shown = ShownVariants(site.resolved, scope.index.catalog) else { return [] }
            return shown.missing.map { missing in
                let name = "no example shows variant `\(missing.variant.name)`"
                let help = "add an example with `\(missing.tag): \(missing.variant.tags.first ?? missing.variant.name)`"
                // A shared type stands elsewhere, and other contracts may well show what this one does not.
                guard missing.variant.variant.name.range.file == site.resolved.source else {
                    return LintFinding("\(name) of `\(missing.path)`", at: site.nameRange, help: help)
                }
                return LintFinding(name, at: missing.variant.variant.name.range, help: help)
            }
        })
}
