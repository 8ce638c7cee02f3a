import ContractModel
import ContractRegistry
import Diagnostics

extension CompatibilityRule {
    static let fields: [CompatibilityRule] = [
        fieldAddedOptional, fieldAddedRequired, fieldAddedRequiredDefault, fieldRemovedOptional, fieldRemovedRequired,
        fieldRemovedUnreserved, fieldRemovedBeforeSunset, fieldOptionalToRequired, fieldOptionalToRequiredDefault,
        fieldRequiredToOptional, fieldNonnullToNullable, fieldNullableToNonnull, fieldDefaultAdded, fieldDefaultChanged,
        fieldDefaultRemoved,
    ]

    static let fieldAddedOptional = CompatibilityRule(
        "field-added-optional", .note, "an optional field was added",
        why: """
            Old events lack it, and a reader of the new version expects that. Readers of the old version ignore what they do \
            not know.
            """,
        instead: "Nothing: this is how contracts grow. Release it as the next minor version.",
        RuleVerdicts("BF", bump: .minor),
        examples: [
            .change(
                .fields("note: { type: string, doc: A note. }"),
                to: .fields(
                    "note: { type: string, doc: A note. }\n«gift»: { type: boolean, optional: true, doc: A gift. }"),
                breaks: "", "optional field `gift` was added")
        ],
        judges: { site in
            guard case .fieldAdded(let field, _, _) = site.kind else { return false }
            return field.field.optional
        },
        words: { FindingWords("optional field \($0.name) was added") })

    static let fieldAddedRequired = CompatibilityRule(
        "field-added-required", .error, "a required field was added without a default",
        why: """
            No old event has it. A reader of the new version refuses every event that was written before, and history cannot \
            be read any more.
            """,
        instead: "Make the field `optional`, or give it a `default` that is true of every old event.",
        RuleVerdicts("BF", producer: .breaks, bump: .minor),
        examples: [
            .change(
                .fields("note: { type: string, doc: A note. }"),
                to: .fields("note: { type: string, doc: A note. }\n«channel»: { type: string, doc: The channel. }"),
                breaks: "B", "required field `channel` was added")
        ],
        judges: { site in
            guard case .fieldAdded(let field, _, _) = site.kind else { return false }
            return !field.field.optional && field.field.default == nil
        },
        words: {
            FindingWords(
                "required field \($0.name) was added", here: "events written before lack it",
                help: "make the field `optional`, or give it a `default` that is true of old events")
        })

    static let fieldAddedRequiredDefault = CompatibilityRule(
        "field-added-required-default", .warning, "a required field was added with a default",
        why: """
            Readers put the default into old events. The wire is safe, but the old rows now state something that nobody \
            recorded when they were written.
            """,
        instead:
            "Prefer `optional` where the old value is not known. Keep the default only where it is true of old events.",
        RuleVerdicts("BF", meaning: .noted, bump: .minor),
        examples: [
            .change(
                .fields("note: { type: string, doc: A note. }"),
                to: .fields(
                    "note: { type: string, doc: A note. }\n«channel»: { type: string, default: web, doc: The channel. }"
                ),
                breaks: "", "required field `channel` was added with a default")
        ],
        judges: { site in
            guard case .fieldAdded(let field, _, _) = site.kind else { return false }
            return !field.field.optional && field.field.default != nil
        },
        words: {
            FindingWords("required field \($0.name) was added with a default", here: "old events read as the default")
        })
}
