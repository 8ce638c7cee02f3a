package import Diagnostics

/// Every kind of finding of this target, for `deed rules` and `deed explain`.
package enum PayloadRules {
    package static let all: [RuleDescription] = examples + values

    private static let examples = [
        RuleDescription(
            id: "example-invalid", severity: .error,
            summary: "an example is not a payload that its contract allows",
            rationale: """
                Examples are what people copy. They are validated as a producer's payload: nothing undeclared, every limit \
                and invariant kept.
                """,
            remedy:
                "Correct the example at the place that the message names, or the contract where the example is right."),
        RuleDescription(
            id: "counterexample-valid", severity: .error,
            summary: "a counterexample violates nothing",
            rationale: "A counterexample proves that a limit works. One that is valid shows that the limit does not.",
            remedy: "Change the payload so that it breaks what it is to show, or tighten the contract."),
        RuleDescription(
            id: "counterexample-mismatch", severity: .error,
            summary: "a counterexample violates something else than it says",
            rationale: """
                `violates` names each broken rule by place and word. A counterexample that breaks other rules as well may \
                fail for a reason that nobody meant.
                """,
            remedy: "Name in `violates` what the payload breaks, and correct the rest of it."),
    ]

    private static let values = [
        RuleDescription(
            id: "pattern-syntax", severity: .error,
            summary: "a pattern is not an I-Regexp",
            rationale: """
                Patterns are I-Regexp (RFC 9485): one dialect that every language can match in linear time, always against \
                the whole text. Anchors, `\\d`, `\\w`, `\\s`, look-around and back references are other dialects.
                """,
            remedy: "Write what the message proposes: `[0-9]` for `\\d`, nothing for `^` and `$`."),
        RuleDescription(
            id: "default-invalid", severity: .error,
            summary: "a default breaks a limit of its own type",
            rationale:
                "A reader puts the default in for an absent field; a value that a payload may not hold would appear.",
            remedy: "Write a default that the limits allow, or loosen the limits."),
        RuleDescription(
            id: "const-invalid", severity: .error,
            summary: "a constant breaks a limit of its own type",
            rationale: "No payload can hold a constant that its type refuses.",
            remedy: "Write a constant that the limits allow, or loosen the limits."),
    ]
}
