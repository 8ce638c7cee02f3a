package import ContractModel

/// How a value of an old type becomes one of a new type, decided once for all values.
package enum ValueConversion: Sendable {
    /// Stays what it is.
    case free
    case scalar(ScalarForm, to: ScalarForm)
    case enumeration(EnumerationConversion)
    /// A conversion of ``UpcastPlan/parts``: of what has parts, and may therefore hold itself.
    case part(Int)
}

/// How a value with parts becomes another.
package enum PartConversion: Sendable {
    case list(ValueConversion)
    case map(ValueConversion)
    case tuple([ValueConversion])
    case record(RecordConversion)
    case choice(ChoiceConversion)
}

/// A scalar and how it is written.
package struct ScalarForm: Sendable, Hashable {
    package var type: ScalarType
    /// The word of `encoding`; `nil` for the usual one.
    package var encoding: String?

    package init(_ type: ScalarType, encoding: String? = nil) {
        self.type = type
        self.encoding = encoding
    }
}

/// Values of one enum as values of another.
package struct EnumerationConversion: Sendable {
    /// New wire values by old ones, former names of old values included.
    package var values: [String: String]
    /// What any other value reads as; it stays what it is where `nil`.
    package var fallback: String?
}

/// Variants of one union as variants of another.
package struct ChoiceConversion: Sendable {
    /// How variants are told apart.
    package enum Form: Sendable {
        case tagged(tag: String, content: String?)
        case untagged
    }

    package struct Variant: Sendable {
        /// Those that say this variant, in a tagged union.
        package var tags: [String]
        /// The JSON types it may have, as tables name them, and the names of each field that an object must have; for an
        /// untagged one.
        package var kinds: [String]
        package var keys: [[String]]
        /// `nil` where the new union does not have the variant: then the value stays what it is.
        package var target: Target?
    }

    package struct Target: Sendable {
        package var tags: [String]
        /// `nil` where the new variant is empty.
        package var payload: ValueConversion?
    }

    package var before: Form
    package var after: Form
    package var variants: [Variant]
}
