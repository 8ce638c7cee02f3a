import ContractModel
import YAMLSyntax

extension SpecKeys {
    /// What types with parts say of their parts.
    static let parts: [Key<SpecDraft>] = tuples + enumerations + unions + records

    private static func only(_ words: TypeWord...) -> Scope { TypeWord.scope(words.contains) }

    /// What lists and maps hold.
    static let collections: [Key<SpecDraft>] =
        [Key("of", \.of, .spec, "The type of the items or values.", required: true, with: only(.list, .map)).essential]
        + LimitKeys.lists + LimitKeys.maps

    private static let tuples: [Key<SpecDraft>] = [
        Key(
            "items", \.items, .list(.spec, atLeast: 1), "The types of the items, in order.", required: true,
            with: only(.tuple)
        ).essential
    ]

    private static let enumerations: [Key<SpecDraft>] = [
        Key("base", \.base, .word(), default: .string, "What values are on the wire.", with: only(.enumeration)),
        Key("tag", \.tag, .words, "The member that says which variant it is.", required: true, with: only(.union))
            .essential,
        Key(
            "content", \.content, .words, "The member that holds the payload; beside the tag where left out.",
            with: only(.union)),
        Key(
            "openness", \.openness, .located(), "What readers and writers do with what is not declared.",
            with: only(.enumeration, .union, .oneOf)),
        Key(
            "fallback", \.fallback, .text, "The declared value that an unrecognized one reads as.",
            with: only(.enumeration)),
        Key(
            "values", \.values, .enumValues, "The values: a list, or a map to what they mean.", required: true,
            with: only(.enumeration), snippet: "[$1]"
        ).essential,
    ]

    private static let unions: [Key<SpecDraft>] = [
        Key(
            "variants", \.variants, .variants, "The variants by name.", required: true, with: only(.union, .oneOf)
        ).essential,
        Key(
            "reserved", \.reserved, .list(.text), "Values or tags that may never come back with another meaning.",
            with: only(.enumeration, .union)),
    ]

    private static let records: [Key<SpecDraft>] = RecordKeys.all.map {
        $0.lifted(\.record, with: only(.record))
    }
}
