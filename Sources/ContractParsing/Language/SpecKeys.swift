import ContractModel
import YAMLSyntax

/// The keys of type specs: one table, from which each place takes its own.
enum SpecKeys {
    /// A type where it is used: `of`, `items`, `additional`.
    static let use = Keys<SpecDraft>("a type", choice: TypeWord.choice, hints: hints) {
        type
        nullability
        LimitKeys.scalars
        collections
        doc
        parts
    }

    static let field = Keys<SpecDraft>(
        "a field", choice: TypeWord.choice, snippet: "{ type: ${1:string}, doc: \"${2:What it means.}\" }",
        hints: fieldHints
    ) {
        type
        presence
        nullability
        LimitKeys.scalars
        collections
        meaning
        names
        doc
        origins
        parts
    }

    static let named = Keys<SpecDraft>(
        "a named type", choice: TypeWord.choice, snippet: "\n  type: ${1:string}\n  doc: ${2:What it means.}",
        hints: hints
    ) {
        type
        doc
        nullability
        LimitKeys.scalars
        collections
        meaning
        Key("origin", \.origin, .domain, "In a snapshot: the domain that the type comes from.")
        parts
    }

    static let variant = Keys<SpecDraft>("a variant", choice: optionalChoice, hints: hints) {
        type
        Key("tags", \.tags, .list(.text, atLeast: 1), "The tags it answers to; the name alone where left out.")
        swiftName
        nullability
        LimitKeys.scalars
        collections
        doc
        parts
    }

    private static let optionalChoice: Choice = {
        var choice = TypeWord.choice
        choice.keysWithout = ["tags", "swift_name", "doc"]
        return choice
    }()

    private static let type = Key<SpecDraft>(
        "type", \.type, .typeName, "What the value is: a type of the language, or the name of a type.", required: true,
        snippet: "string")

    private static let nullability: [Key<SpecDraft>] = [
        Key("nullable", \.nullable, .flag, default: false, "May be `null`."),
        Key("const", \.const, .literal, "The only value there is."),
    ]

    private static let presence: [Key<SpecDraft>] = [
        Key("optional", \.optional, .flag, default: false, "May be absent.", snippet: "true"),
        Key(
            "default", \.standard, .literal,
            "What a reader puts in where the field is absent; with `optional` a writer may leave it out."),
    ]

    private static let doc = Key<SpecDraft>("doc", \.doc, .text, "What it means, for whom.", snippet: "\"$1\"")

    private static let swiftName = Key<SpecDraft>(
        "swift_name", \.swiftName, .identifier, "The name in Swift, where the derived one is wrong.")

    private static let meaning: [Key<SpecDraft>] = [
        Key("sensitivity", \.sensitivity, .located(), "Who may know it; a use of a type may raise it, never lower it."),
        Key("unit", \.unit, .unit, "UCUM unit of a number (`ms`, `By`, `1`), or a currency code."),
        Key("deprecated", \.deprecated, .deprecation, "Since when it is on its way out, why, and what replaces it."),
    ]

    private static let names: [Key<SpecDraft>] = [
        Key("json_name", \.jsonName, .words, "The name on the wire, where it is not the field's."),
        swiftName,
        Key(
            "renamed_from", \.renamedFrom, .oneOrMany(.words),
            "Former wire names, which a reader still accepts and nobody may use again."),
    ]

    private static let origins = Key<SpecDraft>(
        "included_from", \.includedFrom, .text, "In a snapshot: the included type that the field came from.")

    private static let hints: [String: Hint] = [
        "description": .meant("doc"), "required": .say("fields are required unless `optional: true`"),
        "enum": .meant("values"), "properties": .meant("fields"), "items": .meant("of"), "values": .meant("of"),
        "format": .say("formats are types: `type: email`"), "minimum": .meant("min"), "maximum": .meant("max"),
        "default": .say("a default belongs to a field"),
        "optional": .say("only a field can be absent; did you mean `nullable`?"),
    ]

    private static let fieldHints = hints.merging(["name": .meant("json_name")]) { first, _ in first }
}
