import ContractModel
import ContractRegistry
import Diagnostics

extension CompatibilityRule {
    /// Fields that hold one value.
    static let fieldConstants: [CompatibilityRule] = [
        constant(
            "field-const-added", "a field holds one value only now", "B",
            why: "Old events may hold other values, and readers of the new version refuse them.",
            .field("type: string", to: "type: string, const: a", breaks: "B", "`note` is always \"a\" now")
        ) { $0 == nil && $1 != nil },
        constant(
            "field-const-removed", "a field may hold other values than the one", "F",
            why: "Readers of the released versions take the one value only.",
            .field("type: string, const: a", to: "type: string", breaks: "F", "`note` is not always \"a\" any more")
        ) { $0 != nil && $1 == nil },
        constant(
            "field-const-changed", "the one value of a field is another", "BF",
            why: "Neither side takes the value of the other; and often it is what tells events apart.",
            .field(
                "type: string, const: a", to: "type: string, const: b", breaks: "BF",
                "`note` is always \"b\" now, and was \"a\" before")
        ) { $0 != nil && $1 != nil },
    ]

    private static func constant(
        _ id: RuleID, _ summary: String, _ wire: String, why: String, _ example: ChangeExample,
        _ judges: @escaping @Sendable (Literal?, Literal?) -> Bool
    ) -> CompatibilityRule {
        CompatibilityRule(
            id, .error, summary, why: why,
            instead: "Leave the value as free as it was, or make this the next major version.",
            RuleVerdicts(wire, producer: .runtime, consumer: .runtime, bump: .minor), examples: [example],
            judges: { if case .const(let old, let new) = $0.kind { judges(old, new) } else { false } },
            words: { site in
                guard case .const(let old, let new) = site.kind else { return FindingWords("") }
                switch (old, new) {
                case (nil, let new?): return FindingWords("\(site.subject) is always \(new.json) now")
                case (let old?, nil): return FindingWords("\(site.subject) is not always \(old.json) any more")
                case (let old?, let new?):
                    return FindingWords("\(site.subject) is always \(new.json) now, and was \(old.json) before")
                case (nil, nil): return FindingWords("")
                }
            })
    }

    /// Deprecation and sunset.
    static let fieldLife: [CompatibilityRule] = [
        CompatibilityRule(
            "field-deprecated", .note, "a field was deprecated",
            why: "Who reads it can plan, and code that uses it gets a warning.",
            instead: "Say `since`, `reason`, `replaced_by` and `sunset`.",
            RuleVerdicts(producer: .warns, consumer: .warns, bump: .minor),
            examples: [
                .field(
                    "type: string, optional: true",
                    to: "type: string, optional: true, deprecated: { since: 1.1.0, reason: Gone. }",
                    "`note` was deprecated")
            ],
            judges: { deprecation($0).map { $0.old == nil } ?? false },
            words: { FindingWords("\($0.name) was deprecated") }),
        CompatibilityRule(
            "field-undeprecated", .note, "a field is not deprecated any more",
            why: "Who left it may come back.", instead: "Nothing, if it is meant to stay.", RuleVerdicts(bump: .minor),
            examples: [
                .field(
                    "type: string, optional: true, deprecated: { since: 1.0.0, reason: Gone. }",
                    to: "type: string, optional: true",
                    "`note` is not deprecated any more")
            ],
            judges: { deprecation($0).map { $0.new == nil } ?? false },
            words: { FindingWords("\($0.name) is not deprecated any more") }),
        CompatibilityRule(
            "field-sunset-shortened", .error, "the sunset of a field was moved to an earlier day",
            why: "Readers planned by the day that was promised.",
            instead: "Keep the day, or move it to a later one.", RuleVerdicts(bump: .patch),
            examples: [
                .field(
                    "type: string, optional: true, deprecated: { since: 1.0.0, reason: Gone., sunset: 2027-06-01 }",
                    to: "type: string, optional: true, deprecated: { since: 1.0.0, reason: Gone., sunset: 2027-01-01 }",
                    "the sunset of `note` moved from 2027-06-01 to 2027-01-01"),
                .sparesField(
                    "a later day",
                    "type: string, optional: true, deprecated: { since: 1.0.0, reason: Gone., sunset: 2027-01-01 }",
                    to: "type: string, optional: true, deprecated: { since: 1.0.0, reason: Gone., sunset: 2027-06-01 }"),
            ],
            judges: { isShortened($0) },
            words: { site in
                guard let (old, new) = deprecation(site), let from = old?.sunset?.value, let to = new?.sunset?.value
                else {
                    return FindingWords("")
                }
                return FindingWords("the sunset of \(site.name) moved from \(from) to \(to)", help: "keep \(from)")
            }),
    ]

    private static func deprecation(_ site: ChangeSite) -> (old: Deprecation?, new: Deprecation?)? {
        guard case .fieldDeprecation(let old, let new) = site.kind else { return nil }
        return (old.field.deprecated, new.field.deprecated)
    }

    static func isShortened(_ site: ChangeSite) -> Bool {
        guard let (old, new) = deprecation(site), let from = old?.sunset?.value, let to = new?.sunset?.value else {
            return false
        }
        return to < from
    }
}
