import ContractModel
import ContractRegistry
import Diagnostics

extension CompatibilityRule {
    /// What kind of enum it is, or whether it is one.
    static let enumTypes: [CompatibilityRule] = [
        CompatibilityRule(
            "enum-from-string", .error, "a free value became an enum",
            why:
                "Old events may hold any value. A closed enum refuses them; an open one reads what it does not know as unrecognized.",
            instead:
                "Use an enum that is `extensible`: writers and readers may go on with other values, and code knows the usual ones.",
            RuleVerdicts("BF", producer: .breaks, consumer: .breaks, bump: .minor),
            examples: [
                .field(
                    "type: string", to: values("a, b", openness: "closed"), breaks: "B",
                    "`note` was string and is an enum")
            ],
            judges: { enumeration($0)?.isNew ?? false },
            words: { FindingWords("\($0.subject) was \(enumeration($0)?.other ?? "") and is an enum") }),
        CompatibilityRule(
            "enum-to-string", .error, "an enum became a free value",
            why: "Readers of the released versions know the declared values only; closed enums refuse every other.",
            instead: "Make the enum `open` or `extensible` with the next major version.",
            RuleVerdicts("BF", producer: .breaks, consumer: .breaks, bump: .minor),
            examples: [
                .field(
                    values("a, b", openness: "closed"), to: "type: string", breaks: "F",
                    "`note` was an enum and is string")
            ],
            judges: { enumeration($0).map { !$0.isNew } ?? false },
            words: { FindingWords("\($0.subject) was an enum and is \(enumeration($0)?.other ?? "")") }),
        openness(
            "enum-open-to-closed-reader", [(.open, .closed)], "an open enum was closed",
            why: """
                No value may be added any more without a break, and values that earlier releases had and that are gone are refused \
                now. Code loses the case for unrecognized values.
                """,
            consumer: .breaks, bump: .minor,
            examples: [
                .field(values("a"), to: values("a", openness: "closed"), "the enum `note` was open and is closed")
            ]),
        openness(
            "enum-extensible-to-closed", [(.extensible, .closed), (.extensible, .open)],
            "an extensible enum takes declared values only",
            why:
                "Old events may hold values that nobody declared; a closed enum refuses them. Producers may not send others any more.",
            producer: .breaks, consumer: .breaks, bump: .minor,
            examples: [
                .field(
                    values("a", openness: "extensible"), to: values("a", openness: "closed"), breaks: "B",
                    "the enum `note` was extensible and is closed")
            ]),
        openness(
            "enum-closed-to-open", [(.closed, .open)], "a closed enum was opened", severity: .note,
            why: "Values can be added without a break from now on. Code gets a case for values that it does not know.",
            consumer: .breaks, bump: .minor,
            examples: [
                .field(values("a", openness: "closed"), to: values("a"), "the enum `note` was closed and is open")
            ]),
        openness(
            "enum-closed-to-extensible", [(.closed, .extensible), (.open, .extensible)],
            "an enum lets producers send undeclared values",
            why: "Readers of the released versions refuse undeclared values where their enum is closed.",
            consumer: .breaks, bump: .minor,
            examples: [
                .field(
                    values("a", openness: "closed"), to: values("a", openness: "extensible"), breaks: "F",
                    "the enum `note` was closed and is extensible")
            ]),
        CompatibilityRule(
            "enum-base-type", .error, "the values of an enum travel as another type",
            why: "Text and numbers are different JSON: neither side reads what the other writes.",
            instead: "Add a field of the new type beside the old one, or make this the next major with an upcast.",
            RuleVerdicts("BF", producer: .breaks, consumer: .breaks, bump: .major),
            examples: [
                .field(
                    values("a", openness: "closed"), to: "type: enum, base: integer, openness: closed, values: [1]",
                    breaks: "BF",
                    "the values of `note` were strings and are integers")
            ],
            judges: { if case .enumBase = $0.kind { true } else { false } },
            words: { site in
                guard case .enumBase(let old, let new) = site.kind else { return FindingWords("") }
                return FindingWords("the values of \(site.subject) were \(old.rawValue)s and are \(new.rawValue)s")
            }),
    ]

    private static func openness(
        _ id: RuleID, _ steps: [(Openness, Openness)], _ summary: String, severity: Severity = .error, why: String,
        producer: SourceEffect = .none, consumer: SourceEffect, bump: Bump, examples: [ChangeExample]
    ) -> CompatibilityRule {
        CompatibilityRule(
            id, severity, summary, why: why,
            instead: severity == .note
                ? "Nothing: open enums are what readers can live with." : "Leave the enum as open as it was.",
            RuleVerdicts("BF", producer: producer, consumer: consumer, bump: bump), examples: examples,
            judges: { site in
                guard case .enumOpenness(let old, let new) = site.kind else { return false }
                return steps.contains { $0 == (old, new) }
            },
            words: { site in
                guard case .enumOpenness(let old, let new) = site.kind else { return FindingWords("") }
                return FindingWords("the enum \(site.subject) was \(old.rawValue) and is \(new.rawValue)")
            })
    }

    /// Where one side is an enum and the other a scalar: which, and what the scalar is.
    private static func enumeration(_ site: ChangeSite) -> (isNew: Bool, other: String)? {
        guard case .shape(let before, let after) = site.kind else { return nil }
        switch (site.old.shape(of: before), site.new.shape(of: after)) {
        case (.scalar(let scalar), .enumeration) where scalar != .json: return (true, scalar.rawValue)
        case (.enumeration, .scalar(let scalar)) where scalar != .json: return (false, scalar.rawValue)
        default: return nil
        }
    }
}
