import ContractModel
import ContractRegistry
import Diagnostics

extension CompatibilityRule {
    static let unions: [CompatibilityRule] = variants + unionTags + unionDetails

    private static let variants: [CompatibilityRule] = [
        CompatibilityRule(
            "union-variant-added-closed", .error, "a variant was added to a closed union",
            why: "Readers of the released versions know no other variants, and refuse the new one.",
            instead:
                "Make this the next major version, with a union that is `open`, so that the next variant is no break.",
            RuleVerdicts("F", consumer: .breaks, bump: .minor),
            examples: [
                .field(
                    union("card", openness: "closed"), to: union("card", "cash", openness: "closed"), breaks: "F",
                    "variant `cash` was added to `note`")
            ],
            judges: { added($0) == .closed },
            words: { FindingWords("variant \($0.leaf) was added to \($0.around)", there: "closed here") }),
        CompatibilityRule(
            "union-variant-added-open", .note, "a variant was added to an open union",
            why: "Readers of the released versions keep it as an unrecognized variant, with its JSON.",
            instead: "Nothing: this is how open unions grow.",
            RuleVerdicts("F", consumer: .warns, bump: .minor),
            examples: [
                .field(union("card"), to: union("card", "cash"), "variant `cash` was added to `note`")
            ],
            judges: { added($0).map { $0 != .closed } ?? false },
            words: { FindingWords("variant \($0.leaf) was added to \($0.around)") }),
        CompatibilityRule(
            "union-variant-removed", .error, "a variant was removed from a union",
            why: """
                Old events hold the variant. Closed unions refuse them, and open ones read something unrecognized: what it said \
                is lost.
                """,
            instead: "Keep the variant; producers stop sending it, and history stays readable.",
            RuleVerdicts("B", producer: .breaks, consumer: .breaks, meaning: .noted, bump: .minor),
            examples: [
                .field(
                    union("card", "cash", openness: "closed"), to: union("card", openness: "closed"), breaks: "B",
                    "variant `cash` was removed from `note`"),
                .field(union("card", "cash"), to: union("card"), "variant `cash` was removed from `note`"),
            ],
            judges: { if case .variantRemoved = $0.kind { true } else { false } },
            words: {
                FindingWords(
                    "variant \($0.leaf) was removed from \($0.around)", there: "released here", help: "keep the variant"
                )
            }),
        CompatibilityRule(
            "union-variant-payload", .error, "a variant has fields now, or has none any more",
            why: "Neither side finds what it looks for in the variant of the other.",
            instead: "Add a variant of another name instead.",
            RuleVerdicts("BF", producer: .breaks, consumer: .breaks, bump: .minor),
            examples: [
                .field(
                    "type: union, tag: kind, variants: { card: { fields: { a: { type: string, doc: A. } } }, cash: {} }",
                    to: "type: union, tag: kind, variants: { card: {}, cash: {} }", breaks: "F",
                    "variant `card` of `note` has no fields any more")
            ],
            judges: { if case .variantPayload = $0.kind { true } else { false } },
            words: { site in
                guard case .variantPayload(_, let new) = site.kind else { return FindingWords("") }
                let has = new.spec == nil ? "has no fields any more" : "has fields now"
                return FindingWords("variant \(site.leaf) of \(site.around) \(has)")
            }),
    ]

    /// A tagged union with variants of one field each.
    static func union(_ variants: String..., tag: String = "kind", openness: String? = nil) -> String {
        let list = variants.map { "\($0): { fields: { a: { type: string, doc: A. } } }" }.joined(separator: ", ")
        return "type: union, tag: \(tag)\(openness.map { ", openness: \($0)" } ?? ""), variants: { \(list) }"
    }

    /// How the readers that may meet an added variant take what they do not know.
    private static func added(_ site: ChangeSite) -> Openness? {
        if case .variantAdded(_, let openness, _) = site.kind { openness } else { nil }
    }
}

extension ChangeSite {
    /// What a variant belongs to.
    var around: String {
        let path = path.components.dropLast()
        return path.isEmpty ? "the payload" : "`\(FieldPath(components: Array(path)))`"
    }
}
