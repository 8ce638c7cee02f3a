import ContractModel
import ContractRegistry
import Diagnostics

extension LintRule {
    static let entityKeyOtherType = LintRule(
        "entity-key-other-type", .warning, "the key of an entity has the type that its domain declares for it",
        why: """
            Events of one entity are joined by their keys. Where one event names an order by `OrderID` and another by a bare
            integer, they do not join, and no compiler says so.
            """,
        instead: "Use the entity's key type for the field.",
        examples: [
            .fires(
                .contract(
                    """
                    entity: { type: order, key: «number» }
                    fields:
                      number: { type: int32, min: 1, doc: "The number of the order." }
                      placed_at: { type: timestamp, zone: utc, doc: "When the customer confirmed." }
                    """),
                "the key `number` of `order` is not an `OrderID`"),
            .passes(.contract("entity: { type: order, key: order_id }")),
        ],
        check: .contract { site, scope in
            guard let reference = site.contract.entity, reference.key.count == 1, let path = reference.key.first,
                let entity = scope.index.declaration(
                    of: scope.index.entity(reference.type.value, in: scope.unit.domain)),
                let wanted = entity.key, let used = site.resolved.typeName(at: path.value)
            else { return [] }
            guard used.name != wanted.name else { return [] }
            return [
                LintFinding(
                    "the key `\(path.value)` of `\(reference.type.value)` is not an `\(wanted.name)`", at: path.range,
                    related: [RelatedPlace(wanted.range, "the entity's key")], help: "write `type: \(wanted.name)`",
                    place: .path(path.value))
            ]
        })
}

extension ResolvedContract {
    /// The named type at a path, empty where it has none; `nil` where the path leads nowhere or its type is not known.
    fileprivate func typeName(at path: FieldPath) -> (name: String, origin: String?)? {
        let lookup = lookup(path)
        guard lookup.exists, !lookup.isFree, let spec = lookup.spec else { return nil }
        if case .unresolved = spec.shape { return nil }
        guard let type = spec.type else { return ("", nil) }
        return (self[type].name, self[type].origin)
    }
}
