import Diagnostics

extension RegistryRules {
    /// What is found in upcasts.
    static let upcasts: [RuleDescription] = [
        RuleDescription(
            id: "upcaster-missing", severity: .error, summary: "a major has no upcast from the major before",
            rationale: """
                Every payload of every released older major must become a valid payload of the newest. Without a step from \
                the major before nothing leads there, even where every field stays what it is.
                """,
            remedy: "Write `upcast: { from: … }`, with a step for each field that does not carry over."),
        RuleDescription(
            id: "upcast-from-unfit", severity: .error, summary: "an upcast does not come from the major before",
            rationale: "Steps chain: version 3 is reached from 1 by way of 2.",
            remedy: "Write the major before in `from`."),
        RuleDescription(
            id: "upcast-target-twice", severity: .error, summary: "two steps of an upcast fill one field",
            rationale: "Which of the two holds would depend on their order.",
            remedy: "Keep one of them."),
        RuleDescription(
            id: "upcast-source-unfit", severity: .error,
            summary: "the source of an upcast step cannot stand where the step puts it",
            rationale: """
                Old payloads, the examples of every release first, must validate as the newest version after the \
                upcast.
                """,
            remedy: """
                Map the values, fill the parts one by one, or use `{ code: … }` for what cannot be declared.
                """),
        RuleDescription(
            id: "upcast-else-missing", severity: .error, summary: "the source of an upcast step may be missing",
            rationale: "Some released version of the old major may lack it, and the new field is required.",
            remedy: "Say with `else:` what holds then."),
        RuleDescription(
            id: "upcast-value-unknown", severity: .error,
            summary: "an upcast maps a value that the old enum does not have",
            rationale: "A misspelled value maps nothing, and the one that was meant stays unmapped.",
            remedy: "Correct the value, or remove the entry."),
        RuleDescription(
            id: "upcast-value-unmapped", severity: .error, summary: "an upcast leaves old values without a new one",
            rationale: "A payload with such a value could not be read as the new version.",
            remedy: "Add the values to `map`, or an `else:`."),
        RuleDescription(
            id: "upcast-field-missing", severity: .error, summary: "a required field comes from nowhere",
            rationale: """
                Every payload of every released older major must become a valid payload of the newest. Fields of \
                the same name carry over where the change alone would be backward compatible; others need a step.
                """,
            remedy: "Add a step to `upcast.fields`, or make the field optional."),
    ]
}
