import ContractModel
import ContractRegistry
import Diagnostics

extension CompatibilityRule {
    private static func presence(_ site: ChangeSite) -> (old: ResolvedField, new: ResolvedField)? {
        guard case .fieldPresence(let old, let new) = site.kind else { return nil }
        return (old, new)
    }

    static let fieldOptionalToRequired = CompatibilityRule(
        "field-optional-to-required", .error, "an optional field became required",
        why: "Old events may lack it, and readers of the new version refuse those.",
        instead: "Keep it optional, or give it a `default` that is true of the events that lack it.",
        RuleVerdicts("BF", producer: .breaks, consumer: .breaks, bump: .minor),
        examples: [
            .change(
                .fields("note: { type: string, optional: true, doc: A note. }"),
                to: .fields("«note»: { type: string, doc: A note. }"), breaks: "B",
                "optional field `note` became required")
        ],
        judges: { site in
            guard let (old, new) = presence(site) else { return false }
            return old.field.optional && !new.field.optional && new.field.default == nil
        },
        words: {
            FindingWords(
                "optional field \($0.name) became required", here: "events written before may lack it",
                there: "optional here", help: "keep `optional: true`, or give it a `default` that is true of old events"
            )
        })

    static let fieldOptionalToRequiredDefault = CompatibilityRule(
        "field-optional-to-required-default", .warning, "an optional field became required, with a default",
        why: "Readers put the default into the events that lack the field: these now state what nobody recorded.",
        instead: "Keep it optional where the value of old events is not known.",
        RuleVerdicts("BF", producer: .breaks, consumer: .breaks, meaning: .noted, bump: .minor),
        examples: [
            .change(
                .fields("note: { type: string, optional: true, doc: A note. }"),
                to: .fields("«note»: { type: string, default: none, doc: A note. }"), breaks: "",
                "optional field `note` became required, with a default")
        ],
        judges: { site in
            guard let (old, new) = presence(site) else { return false }
            return old.field.optional && !new.field.optional && new.field.default != nil
        },
        words: {
            FindingWords(
                "optional field \($0.name) became required, with a default", here: "old events read as the default",
                there: "optional here")
        })

    static let fieldRequiredToOptional = CompatibilityRule(
        "field-required-to-optional", .error, "a required field became optional",
        why: "Readers of the released versions require it, and refuse events that leave it out.",
        instead: "Keep sending it, or make this the next major version.",
        RuleVerdicts("BF", consumer: .breaks, bump: .minor),
        examples: [
            .change(
                .fields("note: { type: string, doc: A note. }"),
                to: .fields("«note»: { type: string, optional: true, doc: A note. }"), breaks: "F",
                "required field `note` became optional")
        ],
        judges: { site in
            guard let (old, new) = presence(site) else { return false }
            return !old.field.optional && new.field.optional
        },
        words: {
            FindingWords(
                "required field \($0.name) became optional", here: "producers may leave it out now",
                there: "required here", help: "keep it required, or make this \($0.new.version.nextMajor)")
        })

    static let fieldNonnullToNullable = CompatibilityRule(
        "field-nonnull-to-nullable", .error, "a value may be null now",
        why: "Readers of the released versions do not expect `null` there.",
        instead: "Leave the field out instead, if it is optional; else make this the next major version.",
        RuleVerdicts("BF", consumer: .breaks, bump: .minor),
        examples: [
            .change(
                .fields("note: { type: string, doc: A note. }"),
                to: .fields("«note»: { type: string, nullable: true, doc: A note. }"), breaks: "F",
                "`note` may be null now")
        ],
        judges: { if case .nullability(false, true) = $0.kind { !$0.isItem } else { false } },
        words: { FindingWords("\($0.name) may be null now", here: "nullable here", there: "not nullable here") })

    static let fieldNullableToNonnull = CompatibilityRule(
        "field-nullable-to-nonnull", .error, "a value may no longer be null",
        why: "Old events hold `null` there, and readers of the new version refuse it.",
        instead: "Keep it nullable, or make this the next major version with an upcast that replaces `null`.",
        RuleVerdicts("BF", producer: .breaks, consumer: .breaks, bump: .minor),
        examples: [
            .change(
                .fields("note: { type: string, nullable: true, doc: A note. }"),
                to: .fields("«note»: { type: string, doc: A note. }"), breaks: "B", "`note` may no longer be null")
        ],
        judges: { if case .nullability(true, false) = $0.kind { !$0.isItem } else { false } },
        words: { FindingWords("\($0.name) may no longer be null", here: "not nullable here", there: "nullable here") })

    static let fieldDefaultAdded = CompatibilityRule(
        "field-default-added", .warning, "a default was added to a field",
        why: "Events that lack the field read as the default from now on, the old ones too.",
        instead: "Make sure that the default is true of the events that lack the field.",
        RuleVerdicts("BF", consumer: .breaks, meaning: .noted, bump: .minor),
        examples: [
            .change(
                .fields("note: { type: string, optional: true, doc: A note. }"),
                to: .fields("note: { type: string, optional: true, default: «none», doc: A note. }"), breaks: "",
                "a default was added to `note`")
        ],
        judges: {
            if case .fieldDefault(let old, let new) = $0.kind {
                old.field.default == nil && new.field.optional
            } else {
                false
            }
        },
        words: { FindingWords("a default was added to \($0.name)", here: "absent means this now") })

    static let fieldDefaultChanged = CompatibilityRule(
        "field-default-changed", .error, "a default was changed",
        why: """
            The same old event reads as another value than before: state that is rebuilt from history comes out differently, \
            and no payload shows it.
            """,
        instead: "Keep the default. Where it was wrong, make this the next major version and say so in its upcast.",
        RuleVerdicts(meaning: .changes, bump: .minor),
        examples: [
            .change(
                .fields("note: { type: string, default: none, doc: A note. }"),
                to: .fields("note: { type: string, default: «empty», doc: A note. }"), breaks: "",
                "the default of `note` was changed from \"none\" to \"empty\"")
        ],
        judges: {
            if case .fieldDefault(let old, let new) = $0.kind {
                old.field.default != nil && new.field.default != nil
            } else {
                false
            }
        },
        words: { site in
            guard case .fieldDefault(let old, let new) = site.kind else { return FindingWords("") }
            let words = [old, new].map { $0.field.default?.json ?? "" }
            return FindingWords(
                "the default of \(site.name) was changed from \(words[0]) to \(words[1])",
                here: "old events read as this now",
                there: "they read as this before", help: "keep the default")
        })

    static let fieldDefaultRemoved = CompatibilityRule(
        "field-default-removed", .error, "a default was removed",
        why:
            "Events that lack the field, such as those from before it was there, cannot be read or read as absent now.",
        instead: "Keep the default: readers of old events need it for ever.",
        RuleVerdicts("BF", producer: .breaks, meaning: .noted, bump: .minor),
        examples: [
            .change(
                .fields("note: { type: string, optional: true, default: none, doc: A note. }"),
                to: .fields("«note»: { type: string, optional: true, doc: A note. }"), breaks: "",
                "the default of `note` was removed")
        ],
        judges: {
            if case .fieldDefault(let old, let new) = $0.kind {
                old.field.default != nil && new.field.default == nil
            } else {
                false
            }
        },
        words: {
            FindingWords(
                "the default of \($0.name) was removed", there: "events without the field read as this",
                help: "keep the default")
        })
}
