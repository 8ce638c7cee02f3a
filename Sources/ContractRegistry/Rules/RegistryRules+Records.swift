import Diagnostics

extension RegistryRules {
    /// What is found in records, and in the paths that lead into them.
    static let records: [RuleDescription] = [
        RuleDescription(
            id: "include-not-record", severity: .error, summary: "what is included is no record",
            rationale: "An include copies fields; a type without fields has none.",
            remedy: "Include a type with `fields`, or use the type in a field."),
        RuleDescription(
            id: "include-cycle", severity: .error, summary: "a record includes itself",
            rationale: "Its fields would never be complete.",
            remedy: "Move what they share into a record that includes neither."),
        RuleDescription(
            id: "include-clash", severity: .error, summary: "two includes bring fields of one name",
            rationale: "Nobody can say which of the two is meant.",
            remedy: "Include one of them, or name the fields of one differently."),
        RuleDescription(
            id: "include-not-narrower", severity: .error,
            summary: "a restated included field is not narrower than what it restates",
            rationale: """
                Whoever reads the included type relies on it in every event. A restatement may add `const` and \
                tighter limits, and take away `optional` and `nullable`.
                """,
            remedy: "Leave the field out, narrow it, or do not include the type."),
        RuleDescription(
            id: "duplicate-wire-name", severity: .error, summary: "two fields have one name on the wire",
            rationale: "A JSON object holds a name once.",
            remedy: "Give one of them another `json_name`."),
        RuleDescription(
            id: "reserved-name-used", severity: .error, summary: "a reserved name is used again",
            rationale: "A reserved name meant something else once, and payloads that say so are kept for years.",
            remedy: "Choose another name."),
        RuleDescription(
            id: "renamed-from-clash", severity: .error, summary: "a former name belongs to another field",
            rationale: "A reader takes a former name for the field that bore it; it cannot take it for two.",
            remedy: "Remove the former name from one of them."),
        RuleDescription(
            id: "unknown-path", severity: .error, summary: "a path leads nowhere",
            rationale: """
                Paths join field names with dots; `*` is every item of a list or value of a map, a case name steps \
                into a union, a number into a tuple.
                """,
            remedy: "Correct the path."),
        RuleDescription(
            id: "duplicate-invariant", severity: .error, summary: "two invariants of a record have one id",
            rationale: "Violations, waivers and the generated SQL name an invariant by its id.",
            remedy: "Give one of them another id."),
        RuleDescription(
            id: "invariant-unfit", severity: .error, summary: "an invariant compares what cannot be compared",
            rationale: """
                Invariants are expressed in Swift, SQL and JSON Schema alike: they speak of single values of one \
                record, order numbers and times, and count lists and maps.
                """,
            remedy: """
                Compare fields of one kind, and put an invariant about items into the record of the items.
                """),
        RuleDescription(
            id: "relation-unfit", severity: .error,
            summary: "the path of a relation does not hold the other event's key",
            rationale: """
                A relation is followed by comparing `by` here with the key there; values of different types never \
                match.
                """,
            remedy: """
                Name the paths here that hold the key, in its order; say `multiple: true` where there are many.
                """),
    ]
}
