import ContractModel
import Diagnostics

extension LintRule {
    static let typeUnused = LintRule(
        "type-unused", .note, "a named type is used",
        why: "A type that nothing uses is read, maintained and believed in all the same.",
        instead: "Remove it, or use it where its values are spelled out.",
        examples: [
            .fires(
                .contract(
                    """
                    types:
                      «Coupon»: { type: string, max_length: 20, doc: "A code for a discount." }
                    """),
                "type `Coupon` is not used"),
            .passes(
                .contract(
                    """
                    fields:
                      order_id: { type: OrderID, doc: "Which order it is." }
                      placed_at: { type: timestamp, zone: utc, doc: "When the customer confirmed." }
                      coupon: { type: Coupon, doc: "The discount." }
                    types:
                      Coupon: { type: string, max_length: 20, doc: "A code for a discount." }
                    """)),
        ],
        check: .type { site, scope in
            let name = site.type.name
            guard scope.unit.contract != nil, !scope.unit.isUsed(name.value) else { return nil }
            return LintFinding(
                "type `\(name.value)` is not used", at: name.range, help: "remove it, or use it",
                place: .node(site.node))
        })
}

extension LintUnit {
    func isUsed(_ type: String) -> Bool { uses[type] != nil }
}
