import ContractModel
import ContractRegistry
import Diagnostics

extension LintRule {
    static let entityUnknown = LintRule(
        "entity-unknown", .error, "an entity is one that its domain declares",
        why: """
            Events of one entity are put together by its name. A name that nobody declared joins nothing, and its key has no
            type to be checked against.
            """,
        instead: "Correct the name, or declare the entity in `domain.yaml` with the type of its key.",
        examples: [
            .fires(
                .contract("entity: { type: «oder», key: order_id }"), "entity `oder` is not declared in domain `orders`"
            ),
            .fires(
                .contract("relations: [{ kind: opens, entity: «basket» }]"),
                "entity `basket` is not declared in domain `orders`"),
            .passes(.contract("entity: { type: order, key: order_id }")),
        ],
        check: .contract { site, scope in
            let named = [site.contract.entity?.type].compactMap { $0 } + site.contract.relations.compactMap(\.entity)
            return named.compactMap { name in
                let entity = scope.index.entity(name.value, in: scope.unit.domain)
                guard scope.index.declaration(of: entity) == nil else { return nil }
                let known = scope.index.domains[entity.domain]?.entities.map(\.name.value) ?? []
                return LintFinding(
                    "entity `\(entity.name)` is not declared in domain `\(entity.domain)`", at: name.range,
                    help: Nearest.help(for: entity.name, among: known)
                        ?? "declare it under `entities` in `\(entity.domain)/domain.yaml`")
            }
        })
}
