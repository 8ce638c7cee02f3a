import ContractModel
import YAMLSyntax

/// The keys of every record: the payload, a named type with `fields`, a nested `type: record`.
enum RecordKeys {
    static let all: [Key<Record>] = [
        Key("include", \.include, .list(.typeName), "Record types whose fields are copied in, in order."),
        fields,
        Key("additional", \.additional, .spec, "The type of other fields that writers may send; `json` for anything."),
        Key("unknown_fields", \.unknownFields, .located(), "What a reader does with fields that nobody declared."),
        Key("reserved", \.reserved, .list(.text), "Wire names that may never come back with another meaning."),
        Key("invariants", \.invariants, .list(.invariant), "Conditions between fields; paths relative to the record."),
    ]

    /// Written also where there are none: a record has fields.
    private static let fields = Key<Record>(
        "fields", .fields, "The fields, by name.", required: false, get: { $0.fields }, set: { $0.fields = $1 })
}
