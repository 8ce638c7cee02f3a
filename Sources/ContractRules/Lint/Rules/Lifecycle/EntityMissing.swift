import ContractModel
import Diagnostics

extension LintRule {
    static let entityMissing = LintRule(
        "entity-missing", .warning, "a domain event in use says what it is about",
        why: """
            The entity and its key give identity, order and partition. Without them events about one thing cannot be put in
            order, and no state can be rebuilt from them.
            """,
        instead: "Add `entity: { type: <entity of domain.yaml>, key: <path> }`.",
        examples: [
            .fires(
                .contract("event: orders.«order_placed»", without: ["entity"]),
                "`orders.order_placed` does not say what it is about",
                also: []),
            .passes(.contract("entity: { type: order, key: order_id }")),
            .spares("a draft", .contract("status: draft", without: ["entity"])),
            .spares(
                "a signal of a system", .contract("event: orders.heartbeat\nkind: system_event", without: ["entity"])),
        ],
        check: .contract { site, scope in
            guard site.isInUse, site.isDomainEvent, site.contract.entity == nil else { return [] }
            return [
                LintFinding(
                    "`\(site.name)` does not say what it is about", at: site.nameRange,
                    help: "add `entity: { type: \(scope.likelyEntity), key: … }`")
            ]
        })
}

extension LintScope {
    /// An entity of the domain whose name the event's name starts with, else the only one.
    fileprivate var likelyEntity: String {
        let entities = index.domains[unit.domain]?.entities.map(\.name.value) ?? []
        let name = unit.contract?.name.name ?? ""
        return entities.first { name.hasPrefix($0) } ?? (entities.count == 1 ? entities[0] : "…")
    }
}
