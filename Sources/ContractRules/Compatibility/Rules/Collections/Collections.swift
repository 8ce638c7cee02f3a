import ContractModel
import ContractRegistry
import Diagnostics

extension CompatibilityRule {
    static let collections: [CompatibilityRule] = [itemsNullable, tupleLengthChanged] + unknownFields

    private static let itemsNullable = CompatibilityRule(
        "items-nullable", .error, "items may be null where they could not, or the reverse",
        why: "A list of values and a list with gaps are two types, in Swift as in a warehouse.",
        instead: "Leave the item out of the list, or make this the next major version.",
        RuleVerdicts("BF", producer: .breaks, consumer: .breaks, bump: .minor),
        examples: [
            .field(
                "type: list, of: string", to: "type: list, of: { type: string, nullable: true }", breaks: "F",
                "each item of `note` may be null now"),
            .field(
                "type: map, of: { type: string, nullable: true }", to: "type: map, of: string", breaks: "B",
                "each item of `note` may not be null any more"),
        ],
        judges: { if case .nullability = $0.kind { $0.isItem } else { false } },
        words: { site in
            guard case .nullability(_, let isNullable) = site.kind else { return FindingWords("") }
            return FindingWords("\(site.subject) \(isNullable ? "may be null now" : "may not be null any more")")
        })

    private static let tupleLengthChanged = CompatibilityRule(
        "tuple-length-changed", .error, "a tuple has another number of items",
        why: "A tuple is read by position: neither side takes more or fewer items than it knows.",
        instead: "Use a record: it grows by optional fields without breaking anybody.",
        RuleVerdicts("BF", producer: .breaks, consumer: .breaks, bump: .major),
        examples: [
            .field(
                "type: tuple, items: [string, int32]", to: "type: tuple, items: [string, int32, boolean]",
                breaks: "BF", "`note` is a tuple of 3 items, and had 2 before")
        ],
        judges: { if case .tupleLength = $0.kind { true } else { false } },
        words: { site in
            guard case .tupleLength(let old, let new) = site.kind else { return FindingWords("") }
            return FindingWords("\(site.subject) is a tuple of \(new) items, and had \(old) before")
        })
}
