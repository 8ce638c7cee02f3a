import ContractModel
import ContractRegistry
import Diagnostics

extension CompatibilityRule {
    /// How events act on entities and on earlier events.
    static let eventRelations: [CompatibilityRule] = [
        relation(
            "event-relation-added", "an event acts on an entity or an earlier event as it did not before",
            why: "Replay takes relations from the contract: the same events give another history.",
            .contract(opens, to: opens + "\n  - { kind: closes, entity: order }", "the event `closes order` now")
        ) { change in
            guard case .relationAdded(let relation) = change, relation.actsOnHistory else { return nil }
            return "the event `\(relation.title)` now"
        },
        relation(
            "event-relation-removed", "an event does not act on an entity or an earlier event any more",
            why: "Replay takes relations from the contract: what was cancelled comes back to life.",
            .contract(
                opens + "\n  - { kind: closes, entity: order }", to: opens,
                "the event does not say `closes order` any more")
        ) { change in
            guard case .relationRemoved(let relation) = change, relation.actsOnHistory else { return nil }
            return "the event does not say `\(relation.title)` any more"
        },
        relation(
            "event-relation-target-changed", "a relation leads to other events, or by another path",
            why: "Replay follows relations: it meets other events than before, or none.",
            .contract(
                opens + cancels("order_id"),
                to: opens + cancels("former_id"), "`cancels orders.order_placed` is another relation now")
        ) { change in
            guard case .relationChanged(_, let relation) = change, relation.actsOnHistory else { return nil }
            return "`\(relation.title)` is another relation now"
        },
        CompatibilityRule(
            "event-link-changed", .warning, "an event refers to other events than before",
            why: "Nothing is rebuilt by such a link. Who joins events along it finds others, or none.",
            instead: "Keep the links that readers follow, and add new ones beside them.",
            RuleVerdicts(meaning: .noted, bump: .minor),
            examples: [
                .contract(
                    opens,
                    to: opens + "\n  - { kind: refers, event: orders.order_placed, by: former_id, role: former }",
                    "the event `refers orders.order_placed` now")
            ],
            judges: { link($0) != nil }, words: { FindingWords(link($0) ?? "") }),
    ]

    private static let opens =
        ExampleFolder.payload("former_id: { type: OrderID, doc: An earlier order. }")
        + "\nrelations:\n  - { kind: opens, entity: order }"

    private static func cancels(_ path: String) -> String {
        "\n  - { kind: cancels, event: orders.order_placed, by: \(path) }"
    }

    private static func link(_ site: ChangeSite) -> String? {
        switch site.eventChange {
        case .relationAdded(let relation) where !relation.actsOnHistory: "the event `\(relation.title)` now"
        case .relationRemoved(let relation) where !relation.actsOnHistory:
            "the event does not say `\(relation.title)` any more"
        case .relationChanged(_, let relation) where !relation.actsOnHistory:
            "`\(relation.title)` is another relation now"
        default: nil
        }
    }

    private static func relation(
        _ id: RuleID, _ summary: String, why: String, _ example: ChangeExample,
        _ message: @escaping @Sendable (EventChange) -> String?
    ) -> CompatibilityRule {
        CompatibilityRule(
            id, .error, summary, why: why,
            instead: "Take it back, or make this the next major version with an upcast.",
            RuleVerdicts(meaning: .changes, bump: .minor), examples: [example],
            judges: { $0.eventChange.flatMap(message) != nil },
            words: { FindingWords($0.eventChange.flatMap(message) ?? "", there: "released here") })
    }
}

extension Relation {
    /// Whether replay follows it.
    fileprivate var actsOnHistory: Bool { kind.value != .refers && kind.value != .follows }

    /// `cancels orders.order_placed`.
    fileprivate var title: String {
        "\(kind.value.rawValue) \(event?.value.description ?? entity?.value ?? role?.value ?? "")"
    }
}
