import Diagnostics

extension RegistryRules {
    /// What is found in types.
    static let types: [RuleDescription] = [
        RuleDescription(
            id: "unknown-type", severity: .error, summary: "a type name leads nowhere",
            rationale: """
                A name without a domain is looked up among the types of the contract, then of its domain, then of \
                `shared`; `<domain>.Name` says which.
                """,
            remedy: "Correct the name, qualify it with its domain, or declare the type under `types`."),
        RuleDescription(
            id: "type-shadowed", severity: .warning,
            summary: "a type of a contract hides one of its domain or of `shared`",
            rationale: "Both have the same name, and readers of the contract cannot see which is meant.",
            remedy: "Give the contract's type another name, or remove it and use the other."),
        RuleDescription(
            id: "type-without-base", severity: .error, summary: "a type has no finite value",
            rationale: """
                A record that always holds another of its kind never ends; a name that is only another name for \
                itself means nothing.
                """,
            remedy: """
                Recursion goes through a list, a map, an optional or nullable field, or a union with a variant \
                that ends.
                """),
        RuleDescription(
            id: "limit-loosened", severity: .error, summary: "a use of a named type loosens its limits",
            rationale: """
                Whoever reads `OrderID` relies on what `OrderID` says. A use may narrow that, never widen it; of \
                two patterns nobody can tell which is narrower.
                """,
            remedy: "Remove the limit, or use another type."),
        RuleDescription(
            id: "limit-not-applicable", severity: .error,
            summary: "a limit does not belong to the type that a name stands for",
            rationale: "`max_length` says nothing about a number. The limit would be checked by nobody.",
            remedy: "Remove it, or state it where it belongs, such as on the items of the list."),
        RuleDescription(
            id: "limits-contradict", severity: .error, summary: "no value satisfies two limits at once",
            rationale: "A lower limit above the upper one lets nothing through.",
            remedy: "Lower one or raise the other."),
        RuleDescription(
            id: "sensitivity-lowered", severity: .error, summary: "a use of a type lowers its sensitivity",
            rationale: """
                A type that says `personal` is personal wherever it is used; otherwise one field of many would \
                escape what protects the others.
                """,
            remedy: "Remove the key from the use, or change the type."),
        RuleDescription(
            id: "literal-unfit", severity: .error,
            summary: "a value written in a contract does not fit the type that it stands for",
            rationale: """
                A constant, a default or a condition that no payload can hold never applies, or makes every \
                payload wrong.
                """,
            remedy: "Write a value of the type, an enum's as it is on the wire."),
        RuleDescription(
            id: "duplicate-enum-value", severity: .error, summary: "an enum declares a value twice",
            rationale: "One value, one meaning; a former name counts as well.",
            remedy: "Remove one of them."),
        RuleDescription(
            id: "unknown-fallback", severity: .error, summary: "the fallback of an enum is not one of its values",
            rationale: "What a reader does not recognize reads as the fallback, so the fallback must be a value.",
            remedy: "Name one of the declared values."),
        RuleDescription(
            id: "variant-not-record", severity: .error, summary: "a variant of a union is no record",
            rationale: "The payload of a variant lies beside the tag, in the same object; only fields can.",
            remedy: "Give the variant `fields`, or name a member that holds the payload with `content`."),
        RuleDescription(
            id: "variant-declares-tag", severity: .error, summary: "a variant declares the tag as a field",
            rationale: "The union reads and writes the tag. A field of the same name would be there twice.",
            remedy: "Remove the field from the variant."),
        RuleDescription(
            id: "duplicate-tag", severity: .error, summary: "two variants answer to one tag",
            rationale: "The tag alone says which variant a payload is.",
            remedy: "Let one variant answer to it."),
        RuleDescription(
            id: "union-content-is-tag", severity: .error, summary: "a union's tag and its content are one member",
            rationale: "One member cannot hold both which variant it is and its payload.",
            remedy: "Name the member that holds the payload differently."),
        RuleDescription(
            id: "one-of-ambiguous", severity: .error, summary: "nothing tells two variants of a `one_of` apart",
            rationale: """
                Without a tag a reader tells variants by their JSON type, or by a required field that the other \
                lacks; integers and numbers are one JSON type.
                """,
            remedy: "Give one of them such a field, or use a `union` with a tag."),
    ]
}
