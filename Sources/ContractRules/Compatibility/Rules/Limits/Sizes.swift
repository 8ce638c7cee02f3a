import ContractModel
import Diagnostics

extension CompatibilityRule {
    /// How many parts a value may have, and what its keys may be.
    static let sizes: [CompatibilityRule] = [
        tightened(
            "min-items-tightened", "minimum number of items", [.minItems],
            examples: [
                .field(
                    "type: list, of: int32", to: "type: list, of: int32, min_items: 1", breaks: "B",
                    "a minimum number of items was set for `note`: 1")
            ]),
        loosened(
            "min-items-loosened", "minimum number of items", [.minItems],
            examples: [
                .field(
                    "type: list, of: int32, min_items: 2", to: "type: list, of: int32, min_items: 1", breaks: "F",
                    "the minimum number of items of `note` went from 2 to 1")
            ]),
        tightened(
            "max-items-tightened", "maximum number of items", [.maxItems],
            examples: [
                .field(
                    "type: list, of: int32, max_items: 5", to: "type: list, of: int32, max_items: 4", breaks: "B",
                    "the maximum number of items of `note` went from 5 to 4")
            ]),
        loosened(
            "max-items-loosened", "maximum number of items", [.maxItems],
            examples: [
                .field(
                    "type: list, of: int32, max_items: 4", to: "type: list, of: int32", breaks: "F",
                    "the maximum number of items of `note`, 4, was taken away")
            ]),
        uniqueness(
            "unique-items-tightened", .tightened, "the items of a list must be different now",
            "the items of `note` must be different now",
            .field(
                "type: list, of: int32", to: "type: list, of: int32, unique: true", breaks: "B",
                "the items of `note` must be different now")),
        uniqueness(
            "unique-items-loosened", .loosened, "the items of a list may be equal now",
            "the items of `note` may be equal now",
            .field(
                "type: list, of: int32, unique: true", to: "type: list, of: int32", breaks: "F",
                "the items of `note` may be equal now")),
        tightened(
            "map-size-tightened", "limit on entries", [.minEntries, .maxEntries],
            examples: [
                .field(
                    "type: map, of: int32, max_entries: 5", to: "type: map, of: int32, max_entries: 4", breaks: "B",
                    "the limit on entries of `note` went from 5 to 4")
            ]),
        loosened(
            "map-size-loosened", "limit on entries", [.minEntries, .maxEntries],
            examples: [
                .field(
                    "type: map, of: int32, min_entries: 1", to: "type: map, of: int32", breaks: "F",
                    "the limit on entries of `note`, 1, was taken away")
            ]),
        tightened(
            "map-key-pattern-tightened", "pattern of keys", [.keyPattern],
            examples: [
                .field(
                    "type: map, of: int32", to: "type: map, of: int32, key_pattern: \"[a-z]+\"", breaks: "B",
                    "a pattern of keys was set for `note`: `[a-z]+`"),
                .field(
                    "type: map, of: int32, key_pattern: \"[a-z]\"", to: "type: map, of: int32, key_pattern: \"[0-9]\"",
                    breaks: "BF", "the pattern of keys of `note` went from `[a-z]` to `[0-9]`"),
            ]),
        loosened(
            "map-key-pattern-loosened", "pattern of keys", [.keyPattern],
            examples: [
                .field(
                    "type: map, of: int32, key_pattern: \"[a-z]+\"", to: "type: map, of: int32", breaks: "F",
                    "the pattern of keys of `note`, `[a-z]+`, was taken away")
            ]),
    ]

    private static func uniqueness(
        _ id: RuleID, _ change: LimitChange, _ summary: String, _ message: String, _ example: ChangeExample
    ) -> CompatibilityRule {
        let isTightened = change == .tightened
        return CompatibilityRule(
            id, .error, summary,
            why: isTightened
                ? "Old events may hold equal items, and readers of the new version refuse them."
                : "Readers of the released versions refuse a list with equal items, or count on there being none.",
            instead: isTightened
                ? "Let readers drop what is there twice, or make this the next major with an upcast."
                : "Keep `unique: true`, or make this the next major version.",
            RuleVerdicts(isTightened ? "B" : "F", producer: .runtime, consumer: .runtime, bump: .minor),
            examples: [example], judges: { $0.limitChange(of: [.unique]) == change },
            words: {
                FindingWords("the items of \($0.subject) \(isTightened ? "must be different now" : "may be equal now")")
            }
        )
    }
}
