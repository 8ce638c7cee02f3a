import ContractModel
import Diagnostics

extension CompatibilityRule {
    static let enums: [CompatibilityRule] = enumValues + enumTypes + enumDetails

    private static let enumValues: [CompatibilityRule] = [
        CompatibilityRule(
            "enum-value-added-closed", .error, "a value was added to a closed enum",
            why: "Readers of the released versions know no other values, and refuse the new one.",
            instead:
                "Make this the next major version, with an enum that is `open`, so that the next value is no break.",
            RuleVerdicts("F", consumer: .breaks, bump: .minor),
            examples: [
                .field(
                    values("a", openness: "closed"), to: values("a, b", openness: "closed"), breaks: "F",
                    "value `b` was added to `note`")
            ],
            judges: { added($0)?.openness == .closed },
            words: {
                FindingWords("value `\($0.kind.valueName ?? "")` was added to \($0.subject)", there: "closed here")
            }),
        CompatibilityRule(
            "enum-value-added-open", .note, "a value was added to an open enum",
            why: """
                Readers of the released versions keep it as an unrecognized value, with its text. Code that switches over all values \
                gets a warning, or an error where it names the unrecognized case.
                """,
            instead: "Nothing: this is how open enums grow.",
            RuleVerdicts(consumer: .warns, bump: .minor),
            examples: [.field(values("a"), to: values("a, b"), "value `b` was added to `note`")],
            judges: { added($0).map { $0.openness != .closed } ?? false },
            words: { FindingWords("value `\($0.kind.valueName ?? "")` was added to \($0.subject)") }),
        CompatibilityRule(
            "enum-value-removed-closed", .error, "a value was removed from a closed enum",
            why:
                "Old events hold the value, and readers of the new version refuse them: history cannot be read any more.",
            instead: "Keep the value and mark it `deprecated`; producers stop sending it, and history stays readable.",
            RuleVerdicts("B", producer: .breaks, consumer: .breaks, bump: .minor),
            examples: [
                .field(
                    values("a, b", openness: "closed"), to: values("a", openness: "closed"), breaks: "B",
                    "value `b` was removed from `note`")
            ],
            judges: { removed($0)?.openness == .closed },
            words: {
                FindingWords(
                    "value `\($0.kind.valueName ?? "")` was removed from \($0.subject)", there: "released here",
                    help: "keep the value and mark it deprecated")
            }),
        CompatibilityRule(
            "enum-value-removed-open", .warning, "a value was removed from an open enum",
            why: "Old events hold the value, and read as something unrecognized now: what it meant is lost.",
            instead:
                "Keep the value and mark it `deprecated`; producers stop sending it, and history keeps its meaning.",
            RuleVerdicts(producer: .breaks, consumer: .breaks, meaning: .noted, bump: .minor),
            examples: [.field(values("a, b"), to: values("a"), "value `b` was removed from `note`")],
            judges: { removed($0).map { $0.openness != .closed } ?? false },
            words: {
                FindingWords(
                    "value `\($0.kind.valueName ?? "")` was removed from \($0.subject)", there: "released here",
                    help: "keep the value and mark it deprecated")
            }),
        CompatibilityRule(
            "enum-value-renamed-alias", .error, "a value was renamed, and its former name is read still",
            why: """
                Readers of the new version take both names. Readers of the released versions do not know the new one: closed enums \
                refuse it, open ones lose what it means.
                """,
            instead: "Keep the name on the wire; `swift_name` changes what code says.",
            RuleVerdicts("BF", producer: .breaks, consumer: .breaks, meaning: .noted, bump: .minor),
            examples: [
                .field(
                    values("a", openness: "closed"),
                    to: "type: enum, openness: closed, values: { b: { renamed_from: [a] } }",
                    breaks: "F", "value `a` of `note` was renamed to `b`"),
                .field(
                    values("a"), to: "type: enum, values: { b: { renamed_from: [a] } }",
                    "value `a` of `note` was renamed to `b`"),
            ],
            judges: { if case .valueRenamed = $0.kind { true } else { false } },
            words: { site in
                guard case .valueRenamed(let old, let new, _) = site.kind else { return FindingWords("") }
                return FindingWords(
                    "value `\(old.name.value)` of \(site.subject) was renamed to `\(new.name.value)`",
                    help: "keep the name on the wire, and say `swift_name` where code should have another")
            }),
    ]

    static func values(_ list: String, openness: String? = nil) -> String {
        "type: enum\(openness.map { ", openness: \($0)" } ?? ""), values: [\(list)]"
    }

    /// The enum of the readers that may meet a value that was added.
    private static func added(_ site: ChangeSite) -> Enumeration? {
        if case .valueAdded(_, let pair) = site.kind { pair.old } else { nil }
    }

    /// The enum of the readers that may meet a value that was removed.
    private static func removed(_ site: ChangeSite) -> Enumeration? {
        if case .valueRemoved(_, let pair) = site.kind { pair.new } else { nil }
    }
}
