import ContractModel
import ContractRegistry
import Diagnostics

extension LintRule {
    static let relationEventUnknown = LintRule(
        "relation-event-unknown", .error, "a relation leads to an event of the registry",
        why:
            "An event that cancels or corrects another takes it back. If the other does not exist, nothing is taken back.",
        instead: "Name the earlier event, `<domain>.<name>`.",
        examples: [
            .fires(
                .contract(
                    "event: orders.order_cancelled\nrelations: [{ kind: cancels, event: «orders.order_place», by: order_id }]"
                ),
                "`orders.order_cancelled` cancels `orders.order_place`, which does not exist"),
            .passes(
                .contracts([
                    "event: orders.order_cancelled\nrelations: [{ kind: cancels, event: orders.order_placed, by: order_id }]",
                    "event: orders.order_placed",
                ])),
        ],
        check: .contract { site, scope in
            site.contract.relations.compactMap { relation in
                guard let target = relation.event, scope.index.event(target.value) == nil else { return nil }
                let known = scope.index.registry.events.lazy.filter { $0.name.domain == target.value.domain }
                    .map(\.name.description)
                return LintFinding(
                    "`\(site.name)` \(relation.kind.value.rawValue) `\(target.value)`, which does not exist",
                    at: target.range,
                    help: Nearest.help(for: target.value.description, among: Array(known))
                        ?? "name an event of the registry")
            }
        })
}
