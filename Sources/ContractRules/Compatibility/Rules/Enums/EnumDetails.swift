import ContractModel
import Diagnostics

extension CompatibilityRule {
    /// What enums say beside their values.
    static let enumDetails: [CompatibilityRule] = [
        CompatibilityRule(
            "enum-reordered", .note, "the values of an enum are in another order",
            why: "Nothing on the wire depends on it. Code that counts on the order of `allCases` does.",
            instead: "Keep the order; add new values at the end.",
            RuleVerdicts(consumer: .runtime, bump: .patch),
            examples: [.field(values("a, b"), to: values("b, a"), "the values of `note` are in another order")],
            judges: { if case .valuesReordered = $0.kind { true } else { false } },
            words: { FindingWords("the values of \($0.subject) are in another order") }),
        CompatibilityRule(
            "enum-fallback-changed", .error, "what unrecognized values read as was changed",
            why: "The same stored value reads as another one than before, and no payload shows it.",
            instead: "Keep the fallback, or make this the next major version.",
            RuleVerdicts(consumer: .runtime, meaning: .changes, bump: .minor),
            examples: [
                .field(
                    values("a, b") + ", fallback: a", to: values("a, b") + ", fallback: b",
                    "unrecognized values of `note` read as `b`, and read as `a` before")
            ],
            judges: { if case .enumFallback = $0.kind { true } else { false } },
            words: { site in
                guard case .enumFallback(let old, let new) = site.kind else { return FindingWords("") }
                let words = [new, old].map { $0.map { "`\($0)`" } ?? "what they are" }
                return FindingWords(
                    "unrecognized values of \(site.subject) read as \(words[0]), and read as \(words[1]) before",
                    help: "keep the fallback")
            }),
        CompatibilityRule(
            "enum-value-deprecated", .note, "the deprecation of an enum value was changed",
            why: "Producers should stop sending it; readers still meet it in old events.",
            instead: "Say `since`, `reason`, `replaced_by` and `sunset`, so that everybody can plan.",
            RuleVerdicts(producer: .warns, bump: .minor),
            examples: [
                .field(
                    values("a, b"),
                    to: "type: enum, values: { a: \"\", b: { deprecated: { since: 1.1.0, reason: Gone. } } }",
                    "the deprecation of value `b` of `note` was changed")
            ],
            judges: { if case .valueDeprecation = $0.kind { true } else { false } },
            words: {
                FindingWords("the deprecation of value `\($0.kind.valueName ?? "")` of \($0.subject) was changed")
            }),
        CompatibilityRule(
            "enum-swift-case-renamed", .note, "an enum value has another name in Swift",
            why: "The wire stays as it is. Code that names the case does not compile any more.",
            instead: "Keep `swift_name`, or release a new major of the package that ships the generated code.",
            RuleVerdicts(producer: .breaks, consumer: .breaks, bump: .patch),
            examples: [
                .field(
                    "type: enum, values: { a: { doc: A., swift_name: first } }",
                    to: "type: enum, values: { a: { doc: A., swift_name: one } }",
                    "value `a` of `note` has another name in Swift")
            ],
            judges: { if case .valueSwiftName = $0.kind { true } else { false } },
            words: { FindingWords("value `\($0.kind.valueName ?? "")` of \($0.subject) has another name in Swift") }),
    ]
}
