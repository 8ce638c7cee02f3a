import ContractModel
import Diagnostics

extension CompatibilityRule {
    /// Conditions between fields.
    static let conditions: [CompatibilityRule] = [
        condition(
            "dependent-required-tightened", "a condition that asks for fields was added", "B",
            "condition `a` was added",
            invariant("when: { field: gift, is: true }, require: [note]"), isAdded: true
        ) { if case .invariantAdded(let new) = $0, new.isRequirement { new.id.value } else { nil } },
        condition(
            "dependent-required-loosened", "a condition that asks for fields was removed", "F",
            "condition `a` was removed",
            invariant("when: { field: gift, is: true }, require: [note]"), isAdded: false
        ) { if case .invariantRemoved(let old) = $0, old.isRequirement { old.id.value } else { nil } },
        condition(
            "cross-field-rule-tightened", "a condition between fields was added", "B", "condition `a` was added",
            invariant("at_least_one_of: [gift, note]"), isAdded: true
        ) { if case .invariantAdded(let new) = $0, !new.isRequirement { new.id.value } else { nil } },
        condition(
            "cross-field-rule-loosened", "a condition between fields was removed", "F", "condition `a` was removed",
            invariant("at_least_one_of: [gift, note]"), isAdded: false
        ) { if case .invariantRemoved(let old) = $0, !old.isRequirement { old.id.value } else { nil } },
        CompatibilityRule(
            "cross-field-rule-changed", .error, "a condition between fields says something else",
            why: "What kept the old condition need not keep the new one, and the other way round.",
            instead: "Keep the condition; where it was wrong, add a second one in the next major version.",
            RuleVerdicts("BF", producer: .runtime, consumer: .runtime, bump: .minor),
            examples: [
                .change(
                    conditioned(invariant("at_least_one_of: [gift, note]")),
                    to: conditioned(invariant("exactly_one_of: [gift, note]")),
                    breaks: "B", "condition `a` says something else")
            ],
            judges: { if case .invariantChanged = $0.kind { true } else { false } },
            words: { site in
                guard case .invariantChanged(_, let new) = site.kind else { return FindingWords("") }
                return FindingWords("condition `\(new.id.value)` says something else")
            }),
        severity(
            "rule-severity-raised", "a condition that warned refuses now", "B",
            "condition `a` refuses now, where it warned",
            from: .warn,
            .change(
                conditioned(invariant("at_least_one_of: [gift, note]", severity: "warn")),
                to: conditioned(invariant("at_least_one_of: [gift, note]")), breaks: "B",
                "condition `a` refuses now, where it warned")),
        severity(
            "rule-severity-lowered", "a condition that refused only warns now", "F",
            "condition `a` only warns now, where it refused", from: .reject,
            .change(
                conditioned(invariant("at_least_one_of: [gift, note]")),
                to: conditioned(invariant("at_least_one_of: [gift, note]", severity: "warn")), breaks: "F",
                "condition `a` only warns now, where it refused")),
    ]

    private static let noteAndGift = """
        note: { type: string, optional: true, doc: A note. }
        gift: { type: boolean, optional: true, doc: A gift. }
        """

    private static func conditioned(_ invariant: String) -> ExampleSnippet {
        .contract(ExampleFolder.payload(noteAndGift) + invariant, without: [])
    }

    private static func invariant(_ rule: String, severity: String? = nil) -> String {
        "\ninvariants: [{ id: a\(severity.map { ", severity: \($0)" } ?? ""), \(rule) }]"
    }

    private static func condition(
        _ id: RuleID, _ summary: String, _ wire: String, _ message: String, _ invariant: String, isAdded: Bool,
        _ name: @escaping @Sendable (ChangeKind) -> String?
    ) -> CompatibilityRule {
        let (without, with) = (conditioned(""), conditioned(invariant))
        return CompatibilityRule(
            id, .error, summary,
            why: isAdded
                ? "Old events were not held to it, and readers of the new version refuse those that do not keep it."
                : "Readers of the released versions still ask for it, and refuse what producers may write now.",
            instead: isAdded
                ? "Begin with `severity: warn`, which refuses nothing, or make this the next major version."
                : "Keep the condition, or make this the next major version.",
            RuleVerdicts(wire, producer: .runtime, consumer: .runtime, bump: .minor),
            examples: [
                .change(isAdded ? without : with, to: isAdded ? with : without, breaks: wire, message)
            ],
            judges: { name($0.kind) != nil },
            words: { FindingWords("condition `\(name($0.kind) ?? "")` was \(isAdded ? "added" : "removed")") })
    }

    private static func severity(
        _ id: RuleID, _ summary: String, _ wire: String, _ message: String, from: Invariant.Severity,
        _ example: ChangeExample
    ) -> CompatibilityRule {
        CompatibilityRule(
            id, .error, summary,
            why: from == .warn
                ? "Readers of the new version refuse events that were only warned about when they were written."
                : "Readers of the released versions refuse what producers may write now.",
            instead: "Change the severity with the next major version.",
            RuleVerdicts(wire, producer: .runtime, consumer: .runtime, bump: .minor), examples: [example],
            judges: { if case .invariantSeverity(let old, _) = $0.kind { old.severity == from } else { false } },
            words: { site in
                guard case .invariantSeverity(_, let new) = site.kind else { return FindingWords("") }
                let words = from == .warn ? "refuses now, where it warned" : "only warns now, where it refused"
                return FindingWords("condition `\(new.id.value)` \(words)")
            })
    }
}

extension Invariant {
    /// Whether it asks for fields where a condition holds.
    fileprivate var isRequirement: Bool {
        if case .require = rule { true } else { false }
    }
}
