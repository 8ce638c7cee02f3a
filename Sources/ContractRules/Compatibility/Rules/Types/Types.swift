import ContractModel
import Diagnostics

extension CompatibilityRule {
    static let types: [CompatibilityRule] = scalars + formats + representations + shapes + names

    /// A type that became another one.
    static func retyped(
        _ id: RuleID, _ summary: String, _ wire: String, why: String,
        instead: String = "Add a field of the new type beside the old one, or make this the next major with an upcast.",
        examples: [ChangeExample], judges: @escaping @Sendable (ChangeSite) -> Bool
    ) -> CompatibilityRule {
        CompatibilityRule(
            id, .error, summary, why: why, instead: instead,
            RuleVerdicts(wire, producer: .breaks, consumer: .breaks, bump: .minor), examples: examples, judges: judges,
            words: \.typeWords)
    }

    private static func scalar(
        _ id: RuleID, _ change: ScalarChange, _ summary: String, _ wire: String, why: String, examples: [ChangeExample]
    ) -> CompatibilityRule {
        retyped(id, summary, wire, why: why, examples: examples) { $0.scalarChange == change }
    }

    private static let scalars: [CompatibilityRule] = [
        scalar(
            "type-int-widened", .integerWidened, "an integer became wider", "F",
            why: "Readers of the released versions cannot hold the larger numbers, and refuse them.",
            examples: [.field("type: int32", to: "type: int64", breaks: "F", "`note` was int32 and is int64")]),
        scalar(
            "type-int-narrowed", .integerNarrowed, "an integer became narrower", "B",
            why: "Old events may hold numbers that the new type cannot, and readers of the new version refuse them.",
            examples: [
                .field("type: int64", to: "type: int32", breaks: "B", "`note` was int64 and is int32"),
                .field(
                    "type: int64, min: 0, max: 100", to: "type: int32, min: 0, max: 100",
                    "`note` was int64 and is int32"),
            ]),
        scalar(
            "type-signedness", .signedness, "an integer lost or gained its sign", "BF",
            why: "Negative numbers on one side and the upper half of the range on the other do not fit.",
            examples: [.field("type: int32", to: "type: uint32", breaks: "BF", "`note` was int32 and is uint32")]),
        scalar(
            "type-integer-to-number", .integerToNumber, "an integer became a number with fractions", "BF",
            why: "Readers of the released versions refuse fractions.",
            examples: [.field("type: int32", to: "type: double", breaks: "F", "`note` was int32 and is double")]),
        scalar(
            "type-number-to-integer", .numberToInteger, "a number with fractions became an integer", "BF",
            why: "Old events may hold fractions, and readers of the new version refuse them.",
            examples: [.field("type: double", to: "type: int32", breaks: "B", "`note` was double and is int32")]),
        retyped(
            "type-changed", "a type became another one", "BF",
            why: "The two types are different JSON: neither side reads what the other writes.",
            examples: [
                .field("type: string", to: "type: boolean", breaks: "BF", "`note` was string and is boolean"),
                .field(
                    "type: list, of: int32", to: "type: tuple, items: [int32, int32]", breaks: "B",
                    "`note` was a list and is a tuple"),
            ]
        ) { $0.scalarChange == .other || $0.shapeChange == .other },
        retyped(
            "type-to-any", "a type became any JSON", "F",
            why: "Readers of the released versions refuse all but the old type, and nothing checks the value any more.",
            instead: "Declare the types that are meant: a record, a `map`, a `union` or a `one_of`.",
            examples: [.field("type: string", to: "type: json", breaks: "F", "`note` was string and is json")]
        ) { $0.scalarChange == .toAny || $0.shapeChange == .toAny },
        retyped(
            "type-from-any", "any JSON became a type", "B",
            why: "Old events may hold anything, and readers of the new version refuse what is not of the type.",
            examples: [.field("type: json", to: "type: string", breaks: "B", "`note` was json and is string")]
        ) { $0.scalarChange == .fromAny || $0.shapeChange == .fromAny },
    ]

    private static let formats: [CompatibilityRule] = [
        scalar(
            "type-date-datetime", .dateDateTime, "a date became a moment, or a moment a date", "BF",
            why: "Neither side reads what the other writes; and a day is no moment until somebody says in which zone.",
            examples: [.field("type: date", to: "type: timestamp", breaks: "BF", "`note` was date and is timestamp")]),
        scalar(
            "type-format-added", .formatAdded, "free text must have a format now", "B",
            why: "Old events may hold any text, and readers of the new version refuse what is not of the format.",
            examples: [.field("type: string", to: "type: uuid", breaks: "B", "`note` was string and is uuid")]),
        scalar(
            "type-format-removed", .formatRemoved, "text need not have a format any more", "BF",
            why: "Readers of the released versions check the format still, and refuse what producers may write now.",
            examples: [.field("type: uuid", to: "type: string", breaks: "F", "`note` was uuid and is string")]),
        scalar(
            "type-format-changed", .formatChanged, "text must have another format", "BF",
            why:
                "What has the one format need not have the other. Where one of them implies the other, only one side breaks.",
            examples: [
                .field("type: uuid", to: "type: email", breaks: "BF", "`note` was uuid and is email"),
                .field("type: uri", to: "type: uri_reference", breaks: "F", "`note` was uri and is uri_reference"),
            ]),
        scalar(
            "type-content-encoding", .contentEncoding, "text became encoded bytes, or bytes became text", "BF",
            why: "Text that is not base64 is refused as bytes; and what was bytes reads as text that nobody meant.",
            examples: [.field("type: string", to: "type: bytes", breaks: "B", "`note` was string and is bytes")]),
    ]
}
