import ContractModel
import ContractRegistry
import Diagnostics

extension CompatibilityRule {
    /// What an event is, what it is about and when it happened: all that replay stands on.
    static let eventIdentity: [CompatibilityRule] = [
        identity(
            "event-entity-key-changed", "an event is about another entity, or names it by another key",
            why: "State is rebuilt by putting the events of one entity together. Across the change they do not meet.",
            [
                .contract(
                    buyer + "\nentity: { type: order, key: order_id }",
                    to: buyer + "\nentity: { type: order, key: buyer_id }",
                    "the entity's key is `buyer_id`, and was `order_id` before")
            ]
        ) { change in
            switch change {
            case .entityKey(let old, let new) where !old.isEmpty:
                "the entity's key is \(list(new)), and was \(list(old)) before"
            case .entityType(let old?, let new):
                "the event is about \(new.map { "the entity `\($0)`" } ?? "no entity"), and was about `\(old)` before"
            default: nil
            }
        },
        identity(
            "event-time-repointed", "the time of an event is another field",
            why: "What was true at a past moment is worked out by this time: the same question gets another answer.",
            [
                .contract(
                    ExampleFolder.payload("paid_at: { type: timestamp, zone: utc, doc: When it was paid. }")
                        + "\noccurred_at: placed_at",
                    to: ExampleFolder.payload("paid_at: { type: timestamp, zone: utc, doc: When it was paid. }")
                        + "\noccurred_at: paid_at",
                    "the event's time is `paid_at`, and was `placed_at` before")
            ]
        ) { change in
            guard case .occurredAt(let old?, let new) = change else { return nil }
            return "the event's time is \(new.map { "`\($0)`" } ?? "no field"), and was `\(old)` before"
        },
        identity(
            "event-idempotency-key-changed", "duplicates are told by another key",
            why: "An event that was delivered twice across the change counts twice, or two events count once.",
            [
                .contract(
                    buyer + "\nidempotency_key: [order_id]", to: buyer + "\nidempotency_key: [order_id, buyer_id]",
                    "duplicates are told by `order_id`, `buyer_id`, and were by `order_id` before")
            ]
        ) { change in
            guard case .idempotencyKey(let old, let new) = change, !old.isEmpty else { return nil }
            return "duplicates are told by \(list(new)), and were by \(list(old)) before"
        },
        identity(
            "event-renamed", "an event has another name on the wire",
            why:
                "Readers choose events by this name. Those of the released versions do not see the new ones, and the new ones not the old.",
            [
                .contract(
                    "wire_type: com.example.order", to: "wire_type: com.example.basket",
                    "the event is called `com.example.basket` on the wire, and was `com.example.order` before")
            ]
        ) { change in
            guard case .wireType(let old, let new) = change else { return nil }
            return "the event is called `\(new)` on the wire, and was `\(old)` before"
        },
        identity(
            "event-kind-changed", "an event is of another kind",
            why:
                "What happened to the business and what happened inside a system are read by other people, for other reasons.",
            [
                .contract(
                    "kind: domain_event", to: "kind: system_event",
                    "the event is a `system_event`, and was a `domain_event` before")
            ]
        ) { change in
            guard case .kind(let old, let new) = change else { return nil }
            return "the event is a `\(new.rawValue)`, and was a `\(old.rawValue)` before"
        },
        CompatibilityRule(
            "event-identity-added", .note, "an event says what it did not say before",
            why: "What replay stands on is stated for the first time; nobody can have relied on something else.",
            instead: "Nothing: this is what contracts are for.", RuleVerdicts(bump: .minor),
            examples: [
                .contract(
                    ExampleFolder.payload(""), to: ExampleFolder.payload("") + "\nidempotency_key: [order_id]",
                    "the event says now how duplicates are told")
            ],
            judges: { added($0) != nil },
            words: { FindingWords("the event says now \(added($0) ?? "")") }),
    ]

    private static let buyer = ExampleFolder.payload("buyer_id: { type: OrderID, doc: Who bought it. }")

    private static func list(_ paths: [String]) -> String {
        paths.isEmpty ? "nothing" : paths.map { "`\($0)`" }.joined(separator: ", ")
    }

    private static func added(_ site: ChangeSite) -> String? {
        switch site.eventChange {
        case .entityKey(let old, _) where old.isEmpty: "by which key its entity is known"
        case .entityType(nil, _): "which entity it is about"
        case .occurredAt(nil, _): "when it happened"
        case .idempotencyKey(let old, _) where old.isEmpty: "how duplicates are told"
        default: nil
        }
    }

    private static func identity(
        _ id: RuleID, _ summary: String, why: String, _ examples: [ChangeExample],
        _ message: @escaping @Sendable (EventChange) -> String?
    ) -> CompatibilityRule {
        CompatibilityRule(
            id, .error, summary, why: why,
            instead: "Take it back, or make this the next major version with an upcast.",
            RuleVerdicts(meaning: .changes, bump: .minor), examples: examples,
            judges: { $0.eventChange.flatMap(message) != nil },
            words: { FindingWords($0.eventChange.flatMap(message) ?? "", there: "released here") })
    }
}
