public import Diagnostics

/// A type as written where it is used: a name, or a map of `type`, `nullable`, `const` and the type's own keys.
public struct TypeSpec: Sendable {
    public var range: SourceRange
    public var kind: Kind
    public var nullable: Bool
    public var limits: Limits
    /// What few say, apart from the rest, since registries have hundreds of thousands of specs; `nil` where there is nothing in it.
    @usableFromInline var rare: Boxed<Rare>?

    @usableFromInline
    struct Rare: Sendable {
        @usableFromInline var const: Literal?
        @usableFromInline var doc: Located<String>?
    }

    /// What is large is on the heap, also where it would not need to be: most types are scalars.
    public enum Kind: Sendable {
        case scalar(ScalarType)
        indirect case record(Record)
        indirect case list(TypeSpec)
        indirect case map(TypeSpec)
        indirect case enumeration(Enumeration)
        indirect case union(Union)
        indirect case oneOf(OneOf)
        case tuple([TypeSpec])
        /// A named type of this contract, or `<domain>.Name`.
        indirect case named(TypeReference)
        /// What could not be read; said where it was met, so later stages pass it in silence.
        case unresolved
    }

    public init(
        _ kind: Kind, at range: SourceRange, nullable: Bool = false, const: Literal? = nil, limits: Limits = Limits(),
        doc: Located<String>? = nil
    ) {
        self.range = range
        self.kind = kind
        self.nullable = nullable
        self.limits = limits
        if const != nil || doc != nil { rare = Boxed(Rare(const: const, doc: doc)) }
    }
}

extension TypeSpec {
    public var const: Literal? {
        @inlinable get { rare?.value.const }
        set { state { $0.const = newValue } }
    }

    public var doc: Located<String>? {
        @inlinable get { rare?.value.doc }
        set { state { $0.doc = newValue } }
    }

    private mutating func state(_ change: (inout Rare) -> Void) {
        var rare = rare?.value ?? Rare()
        change(&rare)
        self.rare = rare.const == nil && rare.doc == nil ? nil : Boxed(rare)
    }
}

/// A reference to a named type.
public struct TypeReference: Sendable, Hashable {
    /// The domain, where it is said.
    public var domain: String?
    public var name: String
    public var range: SourceRange

    public init(domain: String? = nil, name: String, range: SourceRange) {
        self.domain = domain
        self.name = name
        self.range = range
    }

    public var text: String { domain.map { "\($0).\(name)" } ?? name }
}

/// An entry of `types`.
public struct NamedType: Sendable {
    public var name: Located<String>
    public var spec: TypeSpec
    public var doc: Located<String>?
    public var sensitivity: Located<Sensitivity>?
    public var unit: Located<String>?
    public var deprecated: Deprecation?
    /// In a snapshot: the domain that the inlined type comes from; `nil` for the contract's own types.
    public var origin: String?
    public var range: SourceRange

    public init(name: Located<String>, spec: TypeSpec, range: SourceRange) {
        self.name = name
        self.spec = spec
        self.range = range
    }
}
