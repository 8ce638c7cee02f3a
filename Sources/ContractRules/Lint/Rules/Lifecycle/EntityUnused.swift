import ContractModel
import ContractRegistry
import Diagnostics

extension LintRule {
    static let entityUnused = LintRule(
        "entity-unused", .note, "some event is about each entity",
        why:
            "An entity without events has no history. Either its events are missing, or it is called otherwise elsewhere.",
        instead: "Name it in `entity` of the events that are about it, or remove it from `domain.yaml`.",
        examples: [
            .fires(
                .files(
                    [
                        """
                        # orders/domain.yaml
                        summary: Orders of the shop.
                        owner: checkout
                        entities:
                          order: { key: OrderID, doc: "A basket that a customer bought." }
                          «parcel»: { key: OrderID, doc: "What is sent to a customer." }
                        types:
                          OrderID: { type: string, pattern: "ord_[0-9a-z]{16}", doc: "Names an order." }
                        """
                    ], beside: "event: orders.order_placed"),
                "no event is about entity `parcel`"),
            .passes(.contract("entity: { type: order, key: order_id }")),
            .spares(
                "a domain without events yet",
                .files(
                    [
                        """
                        # returns/domain.yaml
                        summary: What comes back.
                        owner: checkout
                        entities:
                          parcel: { key: orders.OrderID, doc: "What a customer sends back." }
                        """
                    ], beside: "")),
        ],
        check: .registry { index, _ in
            var used: Set<LintIndex.EntityID> = []
            for event in index.registry.events { used.formUnion(index.entities(of: event)) }
            let domains = Set(index.registry.events.map(\.name.domain))
            return index.registry.domains.filter { domains.contains($0.name) }.flatMap { domain in
                domain.entities.filter { entity in
                    !used.contains(LintIndex.EntityID(domain: domain.name, name: entity.name.value))
                }.map { entity in
                    LintFinding(
                        "no event is about entity `\(entity.name.value)`", at: entity.name.range,
                        help: "name it in `entity` of its events, or remove it", subject: domain.name)
                }
            }
        })
}

extension LintIndex {
    /// The entities that an event is about or acts on.
    fileprivate func entities(of event: ResolvedEvent) -> [EntityID] {
        (event.working + event.releases.suffix(1)).map(\.contract).flatMap { contract in
            (contract.relations.compactMap(\.entity) + [contract.entity?.type].compactMap { $0 })
                .map { entity($0.value, in: event.name.domain) }
        }
    }
}
