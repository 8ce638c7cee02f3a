import ContractModel
import Diagnostics

extension LintRule {
    static let relationNeverClosed = LintRule(
        "relation-never-closed", .note, "an entity that is opened is closed by some event",
        why: """
            A thing that never ends stays in every state from its first event on. Sometimes that is so; mostly the event that
            ends it has been forgotten.
            """,
        instead:
            "Add `{ kind: closes, entity: … }` to the event that ends it. If nothing ends it, allow this with that reason.",
        examples: [
            .fires(
                .contract("relations: [{ kind: «opens», entity: order }]"),
                "`orders.order_placed` opens `order`, which no event closes"),
            .passes(
                .contracts([
                    "event: orders.order_cancelled\nrelations: [{ kind: closes, entity: order }]",
                    "relations: [{ kind: opens, entity: order }]",
                ])),
        ],
        check: .registry { index, _ in
            index.lifecycles.sorted { $0.key < $1.key }.flatMap { entity, cycle in
                guard cycle.closes.isEmpty, let step = cycle.opens.first, index.declaration(of: entity) != nil else {
                    return [LintFinding]()
                }
                return [
                    LintFinding(
                        "`\(step.event)` opens `\(entity.name)`, which no event closes", at: step.relation.kind.range,
                        help:
                            "add `{ kind: closes, entity: \(entity.name) }` to the relations of the event that ends it",
                        subject: step.event.description)
                ]
            }
        })
}
