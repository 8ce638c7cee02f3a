package import Diagnostics

/// A type as written where it is used: a name, or a map of `type`, `nullable`, `const` and the type's own keys.
package struct TypeSpec: Sendable {
    package var range: SourceRange
    package var kind: Kind
    package var nullable: Bool
    package var const: Literal?
    package var limits: Limits
    package var doc: Located<String>?

    package indirect enum Kind: Sendable {
        case scalar(ScalarType)
        case record(Record)
        case list(TypeSpec)
        case map(TypeSpec)
        case enumeration(Enumeration)
        case union(Union)
        case oneOf(OneOf)
        case tuple([TypeSpec])
        /// A named type of this contract, or `<domain>.Name`.
        case named(TypeReference)
        /// What could not be read; said where it was met, so later stages pass it in silence.
        case unresolved
    }

    package init(
        _ kind: Kind, at range: SourceRange, nullable: Bool = false, const: Literal? = nil, limits: Limits = Limits(),
        doc: Located<String>? = nil
    ) {
        self.range = range
        self.kind = kind
        self.nullable = nullable
        self.const = const
        self.limits = limits
        self.doc = doc
    }
}

/// A reference to a named type.
package struct TypeReference: Sendable, Hashable {
    /// The domain, where it is said.
    package var domain: String?
    package var name: String
    package var range: SourceRange

    package init(domain: String? = nil, name: String, range: SourceRange) {
        self.domain = domain
        self.name = name
        self.range = range
    }

    package var text: String { domain.map { "\($0).\(name)" } ?? name }
}

/// An entry of `types`.
package struct NamedType: Sendable {
    package var name: Located<String>
    package var spec: TypeSpec
    package var doc: Located<String>?
    package var sensitivity: Located<Sensitivity>?
    package var unit: Located<String>?
    package var deprecated: Deprecation?
    /// In a snapshot: the domain that the inlined type comes from; `nil` for the contract's own types.
    package var origin: String?
    package var range: SourceRange

    package init(name: Located<String>, spec: TypeSpec, range: SourceRange) {
        self.name = name
        self.spec = spec
        self.range = range
    }
}
