import ContractModel
import ContractRegistry
import Diagnostics

extension LintRule {
    static let ownerMissing = LintRule(
        "owner-missing", .warning, "every event has an owner",
        why: "Without an owner nobody is asked before it changes, and nobody is called when it is wrong.",
        instead: "Name the team in `owner` of the contract, or once for all in `domain.yaml`.",
        examples: [
            .fires(
                .files(
                    [
                        """
                        # orders/domain.yaml
                        summary: Orders of the shop.
                        entities:
                          order: { key: OrderID, doc: "A basket that a customer bought." }
                        types:
                          OrderID: { type: string, pattern: "ord_[0-9a-z]{16}", doc: "Names an order." }
                        """
                    ], beside: "event: orders.«order_refunded»", without: ["owner"]),
                "event `orders.order_refunded` has no owner"),
            .passes(.contract("owner: checkout")),
        ],
        check: .contract { site, scope in
            guard site.resolved.owner == nil, site.status != .retired else { return [] }
            return [
                LintFinding(
                    "event `\(site.name)` has no owner", at: site.nameRange,
                    help: "add `owner: <team>` here, or to `\(scope.unit.domain)/domain.yaml` for all its events")
            ]
        })
}
