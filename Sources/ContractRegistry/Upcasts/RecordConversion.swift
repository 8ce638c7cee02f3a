package import ContractModel

/// How a record is made, field by field, from the parts of an older value.
package struct RecordConversion: Sendable {
    /// In the order of the new record.
    package var fields: [FieldConversion]
    /// What becomes of members that nobody declared; they are dropped where `nil`.
    package var others: OtherMembers?
}

/// Members that carry over though nobody declared them.
package struct OtherMembers: Sendable {
    package var conversion: ValueConversion
    /// The names that are declared on either side.
    package var declared: Set<String>
}

/// How one field of a new record gets its value.
package struct FieldConversion: Sendable {
    package var wireName: String
    package var source: FieldSource
    /// What stands there where the source is absent.
    package var ifAbsent: StandIn
    /// What stands there where the source is `null`.
    package var ifNull: StandIn
}

/// Where the value of a field comes from.
package enum FieldSource: Sendable {
    case nowhere
    case carried(SourcePath, ValueConversion)
    /// `rest` is for values that are not listed; with `otherwise` they become that.
    case mapped(SourcePath, [Upcast.MapEntry], otherwise: Literal?, rest: ValueConversion?)
    case value(Literal)
    /// A step that the consuming module implements.
    case code(String)
    /// A record whose parts come from the same older value.
    case composed(RecordConversion)
    /// Each item of a list, or value of a map, made from one of the old.
    case items(SourcePath, RecordConversion)
}

/// What stands for a value that is not there.
package enum StandIn: Sendable {
    case absent, null
    case value(Literal)
    /// Nothing can.
    case nothing
}

/// A path into an older payload, with what its reader does on the way.
package struct SourcePath: Sendable {
    package enum Step: Sendable {
        case field(SourceField)
        case item(Int)
        /// Into a variant, which may be another one.
        case variant(ChoiceConversion.Form, tags: [String])
        /// Into what has no declared fields.
        case member(String)
    }

    package var steps: [Step]
}

/// A field of an older record as its reader finds it.
package struct SourceField: Sendable {
    package var wireName: String
    package var formerNames: [String]
    package var fallback: Literal?

    package init(_ field: ResolvedField) {
        wireName = field.wireName
        formerNames = field.field.renamedFrom.map(\.value)
        fallback = field.field.default
    }
}
