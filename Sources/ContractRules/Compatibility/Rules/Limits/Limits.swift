import ContractModel
import ContractRegistry
import Diagnostics

extension CompatibilityRule {
    static let limits: [CompatibilityRule] = bounds + lengths + patterns + sizes + conditions

    /// A limit that lets less through than before.
    static func tightened(
        _ id: RuleID, _ noun: String, _ kinds: Set<LimitKind>, besides changed: Bool = true, examples: [ChangeExample]
    ) -> CompatibilityRule {
        CompatibilityRule(
            id, .error, "\(noun.withArticle) was added or tightened",
            why: """
                Events that were written before may lie beyond the new \(noun), and readers of the new version refuse them. Where \
                another limit implies the new one, nothing is refused and nothing breaks.
                """,
            instead:
                "Keep the \(noun) as it was; tell producers what is wanted in the `doc`, or make this the next major.",
            RuleVerdicts(changed ? "BF" : "B", producer: .runtime, consumer: .runtime, bump: .minor),
            examples: examples,
            judges: { site in
                guard let change = site.limitChange(of: kinds) else { return false }
                return change == .tightened || changed && change == .changed
            },
            words: { $0.limitWords(noun) })
    }

    /// A limit that lets more through than before.
    static func loosened(
        _ id: RuleID, _ noun: String, _ kinds: Set<LimitKind>, examples: [ChangeExample]
    ) -> CompatibilityRule {
        CompatibilityRule(
            id, .error, "\(noun.withArticle) was loosened or removed",
            why: """
                Readers of the released versions still have the old \(noun), and refuse what producers may write now. Columns and \
                buffers that were sized by it may overflow.
                """,
            instead: "Keep the \(noun), or let every reader be upgraded first: `readers: tolerant` counts no limits.",
            RuleVerdicts("F", producer: .runtime, consumer: .runtime, bump: .minor), examples: examples,
            judges: { $0.limitChange(of: kinds) == .loosened }, words: { $0.limitWords(noun) })
    }

    private static let bounds: [CompatibilityRule] = [
        tightened(
            "min-tightened", "minimum", [.min],
            examples: [
                .field(
                    "type: int32, min: 0", to: "type: int32, min: 1", breaks: "B",
                    "the minimum of `note` went from 0 to 1"),
                .field("type: int32", to: "type: int32, min: 1", breaks: "B", "a minimum was set for `note`: 1"),
                .field(
                    "type: int32, exclusive_min: 0", to: "type: int32, exclusive_min: 0, min: 1",
                    "a minimum was set for `note`: 1"),
                .sparesField("the same number in other words", "type: int32, min: 1", to: "type: int32, min: 1.0"),
            ]),
        loosened(
            "min-loosened", "minimum", [.min],
            examples: [
                .field(
                    "type: int32, min: 1", to: "type: int32, min: 0", breaks: "F",
                    "the minimum of `note` went from 1 to 0"),
                .field(
                    "type: int32, min: 1", to: "type: int32", breaks: "F", "the minimum of `note`, 1, was taken away"),
            ]),
        tightened(
            "max-tightened", "maximum", [.max],
            examples: [
                .field(
                    "type: int32, max: 10", to: "type: int32, max: 5", breaks: "B",
                    "the maximum of `note` went from 10 to 5"),
                .field(
                    "type: int32, max: 10", to: "type: int32, max: 5", "the maximum of `note` went from 10 to 5",
                    readers: .tolerant),
            ]),
        loosened(
            "max-loosened", "maximum", [.max],
            examples: [
                .field(
                    "type: int32, max: 5", to: "type: int32, max: 10", breaks: "F",
                    "the maximum of `note` went from 5 to 10"),
                .field(
                    "type: int32, max: 2147483647", to: "type: int32",
                    "the maximum of `note`, 2147483647, was taken away"),
            ]),
        tightened(
            "exclusive-bound-tightened", "exclusive bound", [.exclusiveMin, .exclusiveMax],
            examples: [
                .field(
                    "type: double, min: 0", to: "type: double, exclusive_min: 0", breaks: "B",
                    "an exclusive bound was set for `note`: 0")
            ]),
        loosened(
            "exclusive-bound-loosened", "exclusive bound", [.exclusiveMin, .exclusiveMax],
            examples: [
                .field(
                    "type: double, exclusive_max: 1", to: "type: double, exclusive_max: 2", breaks: "F",
                    "the exclusive bound of `note` went from 1 to 2")
            ]),
        tightened(
            "multiple-of-tightened", "step", [.multipleOf], besides: false,
            examples: [
                .field(
                    "type: int32, multiple_of: 5", to: "type: int32, multiple_of: 10", breaks: "B",
                    "the step of `note` went from 5 to 10")
            ]),
        loosened(
            "multiple-of-loosened", "step", [.multipleOf],
            examples: [
                .field(
                    "type: int32, multiple_of: 10", to: "type: int32, multiple_of: 5", breaks: "F",
                    "the step of `note` went from 10 to 5")
            ]),
        changed(
            "multiple-of-changed", "step", [.multipleOf],
            examples: [
                .field(
                    "type: int32, multiple_of: 4", to: "type: int32, multiple_of: 6", breaks: "BF",
                    "the step of `note` went from 4 to 6")
            ]),
    ]

    /// A limit of which the words do not tell which lets more through; payloads do.
    private static func changed(
        _ id: RuleID, _ noun: String, _ kinds: Set<LimitKind>, examples: [ChangeExample]
    ) -> CompatibilityRule {
        CompatibilityRule(
            id, .error, "\(noun.withArticle) became another one",
            why: """
                What was written under the old \(noun) may not fit the new one, and the other way round. Whether it does is decided \
                exactly; what is shown is a value that one side writes and the other refuses.
                """,
            instead: "Keep the \(noun), or choose one that lets through all that the old one did.",
            RuleVerdicts("BF", producer: .runtime, consumer: .runtime, bump: .minor), examples: examples,
            judges: { $0.limitChange(of: kinds) == .changed }, words: { $0.limitWords(noun) })
    }

    private static let lengths: [CompatibilityRule] = [
        tightened(
            "min-length-tightened", "minimum length", [.minLength],
            examples: [
                .field(
                    "type: string", to: "type: string, min_length: 1", breaks: "B",
                    "a minimum length was set for `note`: 1")
            ]),
        loosened(
            "min-length-loosened", "minimum length", [.minLength],
            examples: [
                .field(
                    "type: string, min_length: 2", to: "type: string, min_length: 1", breaks: "F",
                    "the minimum length of `note` went from 2 to 1")
            ]),
        tightened(
            "max-length-tightened", "maximum length", [.maxLength],
            examples: [
                .field(
                    "type: string, max_length: 80", to: "type: string, max_length: 40", breaks: "B",
                    "the maximum length of `note` went from 80 to 40"),
                .field(
                    "type: string, pattern: \"[a-z]{3}\"", to: "type: string, pattern: \"[a-z]{3}\", max_length: 3",
                    "a maximum length was set for `note`: 3"),
            ]),
        loosened(
            "max-length-loosened", "maximum length", [.maxLength],
            examples: [
                .field(
                    "type: string, max_length: 40", to: "type: string", breaks: "F",
                    "the maximum length of `note`, 40, was taken away")
            ]),
    ]

    private static let patterns: [CompatibilityRule] = [
        CompatibilityRule(
            "pattern-added", .error, "a pattern was added",
            why: "Events that were written before need not match it, and readers of the new version refuse those.",
            instead: "Say in the `doc` what is wanted, or make this the next major with an upcast.",
            RuleVerdicts("B", producer: .runtime, consumer: .runtime, bump: .minor),
            examples: [
                .field(
                    "type: string", to: "type: string, pattern: \"[a-z]+\"", breaks: "B",
                    "a pattern was set for `note`: `[a-z]+`")
            ], judges: { $0.limitChange(of: [.pattern]) == .tightened }, words: { $0.limitWords("pattern") }),
        CompatibilityRule(
            "pattern-removed", .error, "a pattern was removed",
            why: "Readers of the released versions match against it still, and refuse what producers may write now.",
            instead: "Keep the pattern, or make this the next major version.",
            RuleVerdicts("F", producer: .runtime, consumer: .runtime, bump: .minor),
            examples: [
                .field(
                    "type: string, pattern: \"[a-z]+\"", to: "type: string", breaks: "F",
                    "the pattern of `note`, `[a-z]+`, was taken away")
            ], judges: { $0.limitChange(of: [.pattern]) == .loosened }, words: { $0.limitWords("pattern") }),
        changed(
            "pattern-changed", "pattern", [.pattern],
            examples: [
                .field(
                    "type: string, pattern: \"[a-z]{2}\"", to: "type: string, pattern: \"[a-z]{2,3}\"", breaks: "F",
                    "the pattern of `note` went from `[a-z]{2}` to `[a-z]{2,3}`"),
                .field(
                    "type: string, pattern: \"[ab]c\"", to: "type: string, pattern: \"ac|bc\"",
                    "the pattern of `note` went from `[ab]c` to `ac|bc`"),
            ]),
    ]
}
