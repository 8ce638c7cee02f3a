package import Diagnostics

/// Every finding of this target, for `deed rules` and `deed explain`.
package enum BindingRules {
    package static let all: [RuleDescription] = keys + values + texts + contradictions

    private static let keys: [RuleDescription] = [
        rule(
            "unknown-key", "a mapping has a key that the language does not know",
            "A key that nobody reads looks like a promise and is none: a misspelt `optional` leaves the field required.",
            "Take the key that the message suggests, or take it out."),
        rule(
            "misplaced-key", "a key does not go with the type or kind beside it",
            "`max_length` of a number, or `role` of a relation that opens an entity, would be dropped in silence.",
            "Take the key out, or change `type` or `kind`: the message says what the key goes with."),
        rule(
            "missing-key", "a mapping lacks a key that it cannot do without",
            "What is not written cannot be guessed: a decimal without `precision` has no range, a list without `of` no items.",
            "Add the key."),
        rule(
            "conflicting-keys", "keys exclude each other, or one needs another",
            "An example is either in place or in a file, an invariant has one form: with two, one of them would not count.",
            "Keep one of them, or add the key that the other needs."),
        rule(
            "empty-value", "a key or an item stands without a value",
            "YAML reads `doc:` as null, and `{ doc: Who, when }` as two keys. Neither is what the author meant.",
            "Write the value, put text with a comma in quotes, or take the key out; `null` is spelled out where it is meant."
        ),
    ]

    private static let values: [RuleDescription] = [
        rule(
            "wrong-kind", "a value is of another kind than its key wants",
            "A list where text belongs, or text where a number belongs, cannot be read.",
            "Write what the message expects; text that looks like a number or `null` goes in quotes."),
        rule(
            "unknown-word", "a value is none of the words that its key takes",
            "Each word has a meaning of its own, so another cannot be guessed.", "Take one of the words in the message."
        ),
        rule(
            "too-few-items", "a list is shorter than it must be",
            "`together: [a]` says nothing, and a tuple without items has no shape.", "Add items, or take the key out."),
    ]

    private static let texts: [RuleDescription] = [
        rule(
            "invalid-name", "a name has characters that names cannot have",
            "Names become names of Swift, SQL and files, and steps of paths.",
            "Start with a letter, go on with letters, digits and `_`; another wire name goes into `json_name`."),
        rule(
            "invalid-version", "a version or a range of versions cannot be read",
            "Versions are compared part by part; SemVer's pre-release and build parts have no order that all agree on.",
            "Write `major.minor.patch`, majors from 1; a range as `2.x`, `2.1.x` or `>=2.1.0 <4.0.0`."),
        rule(
            "invalid-path", "a path cannot be read", "Paths say which field something is about.",
            "Join names with dots; `*` is every item of a list or value of a map: `lines.*.price`."),
        rule(
            "invalid-date", "a date, time or timestamp cannot be read",
            "What depends on a day must not depend on how somebody reads it.",
            "Write `2027-03-01`, `17:04:05`, `2027-03-01T17:04:05Z`."),
        rule(
            "invalid-duration", "a duration cannot be read", "Retention and limits of durations are compared.",
            "Write ISO 8601: `P2Y`, `P30D`, `PT12H`, `P1W`."),
        rule(
            "invalid-pointer", "a JSON Pointer cannot be read", "Pointers say where in a payload something is.",
            "Leave it empty for the whole, else start every step with `/`: `/lines/0/quantity`."),
        rule(
            "invalid-url", "a URL cannot be read", "The documentation links to it.",
            "Write the scheme, too: `https://…`."),
        rule(
            "invalid-unit", "a unit cannot be read", "Units are UCUM codes, so that programs can convert them.",
            "Write `ms`, `By`, `%`, `1`, or a currency code such as `EUR`."),
    ]

    private static let contradictions: [RuleDescription] = [
        rule(
            "limit-out-of-range", "a limit is one that its type cannot have",
            "A bound beyond the type's range never takes effect, and half an integer cannot be reached.",
            "Choose a bound within the type, or a wider type."),
        rule(
            "default-on-const", "a field with one value has a default",
            "A constant has no other value that a reader could put in.",
            "Take `default` out; `optional: true` says that the field may be absent."),
        rule(
            "status-contradicts", "`status` and `deprecated` say different things",
            "Readers look at one or the other, and must find the same.",
            "Write both, or neither: `status: deprecated` beside `deprecated: { since, reason }`."),
    ]

    private static func rule(
        _ id: RuleID, _ summary: String, _ rationale: String, _ remedy: String
    ) -> RuleDescription {
        RuleDescription(id: id, severity: .error, summary: summary, rationale: rationale, remedy: remedy)
    }
}
