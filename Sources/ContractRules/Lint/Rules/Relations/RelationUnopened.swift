import ContractModel
import Diagnostics

extension LintRule {
    static let relationUnopened = LintRule(
        "relation-unopened", .warning, "an entity that is changed or closed is opened by some event",
        why: """
            State as of a moment is rebuilt from the events that open, change and close a thing. What is closed without ever
            having been opened cannot be rebuilt.
            """,
        instead: "Add `{ kind: opens, entity: … }` to the event with which it begins to exist.",
        examples: [
            .fires(
                .contract("event: orders.order_cancelled\nrelations: [{ kind: «closes», entity: order }]"),
                "`orders.order_cancelled` closes `order`, which no event opens"),
            .passes(
                .contracts([
                    "event: orders.order_cancelled\nrelations: [{ kind: closes, entity: order }]",
                    "relations: [{ kind: opens, entity: order }]",
                ])),
        ],
        check: .registry { index, _ in
            index.lifecycles.sorted { $0.key < $1.key }.flatMap { entity, cycle in
                guard cycle.opens.isEmpty, index.declaration(of: entity) != nil else { return [LintFinding]() }
                return (cycle.changes + cycle.closes).map { step in
                    LintFinding(
                        "`\(step.event)` \(step.relation.kind.value.rawValue) `\(entity.name)`, which no event opens",
                        at: step.relation.kind.range,
                        help:
                            "add `{ kind: opens, entity: \(entity.name) }` to the relations of the event that creates it",
                        subject: step.event.description)
                }
            }
        })
}
