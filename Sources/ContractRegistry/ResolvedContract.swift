public import ContractModel
public import Diagnostics

/// A contract whose references are followed: includes expanded, limits of named types merged into their uses, and every
/// named type that the payload reaches held in `types`, shared ones too, so that a contract stands alone.
///
/// All of it is on the heap: every finding names the two versions that it is about.
public struct ResolvedContract: Sendable {
    @usableFromInline
    struct Content: Sendable {
        @usableFromInline var contract: Contract
        @usableFromInline var path: String
        @usableFromInline var source: SourceID
        @usableFromInline var owner: String?
        @usableFromInline var wireType: String
        @usableFromInline var types: [ResolvedType]
        @usableFromInline var payload: ResolvedRecord
        @usableFromInline var exampleFiles: [ExampleFile]
    }

    @usableFromInline var content: Boxed<Content>

    public init(
        contract: Contract, path: String, source: SourceID, owner: String?, wireType: String, types: [ResolvedType],
        payload: ResolvedRecord, exampleFiles: [ExampleFile]
    ) {
        content = Boxed(
            Content(
                contract: contract, path: path, source: source, owner: owner, wireType: wireType, types: types,
                payload: payload, exampleFiles: exampleFiles))
    }

    public var name: EventName { contract.event.value }
    public var version: SemanticVersion { contract.version.value }
    public var isRelease: Bool { contract.release != nil }

    public subscript(type: TypeID) -> ResolvedType { types[type.index] }

    /// The type itself where `spec` uses a named list, record, enum, …: one step, or several where a name stands for a
    /// name. Limits, nullability and const are those of `spec`, which already holds what its named type adds.
    public func shape(of spec: ResolvedSpec) -> ResolvedShape {
        var shape = spec.shape
        while case .named(let type) = shape { shape = types[type.index].spec.shape }
        return shape
    }
}

extension ResolvedContract {
    /// As written.
    @inlinable
    public var contract: Contract {
        _read { yield content.value.contract }
        _modify { yield &content.value.contract }
    }

    /// Relative to the registry.
    @inlinable
    public var path: String {
        _read { yield content.value.path }
        _modify { yield &content.value.path }
    }

    @inlinable
    public var source: SourceID {
        _read { yield content.value.source }
        _modify { yield &content.value.source }
    }

    /// The owner, or the domain's; `nil` where neither says one.
    @inlinable
    public var owner: String? {
        _read { yield content.value.owner }
        _modify { yield &content.value.owner }
    }

    /// The event's name on the wire: `wire_type`, or `<registry>.<event>.v<major>`.
    @inlinable
    public var wireType: String {
        _read { yield content.value.wireType }
        _modify { yield &content.value.wireType }
    }

    /// Every named type that `payload` reaches, in order of first use.
    @inlinable
    public var types: [ResolvedType] {
        _read { yield content.value.types }
        _modify { yield &content.value.types }
    }

    @inlinable
    public var payload: ResolvedRecord {
        _read { yield content.value.payload }
        _modify { yield &content.value.payload }
    }

    @inlinable
    public var exampleFiles: [ExampleFile] {
        _read { yield content.value.exampleFiles }
        _modify { yield &content.value.exampleFiles }
    }
}

/// Names a type of one ``ResolvedContract``.
public struct TypeID: Sendable, Hashable {
    public var index: Int

    public init(_ index: Int) { self.index = index }
}

/// A named type.
public struct ResolvedType: Sendable {
    public var name: String
    /// The domain it was declared in where it is shared, also after it was inlined into a snapshot.
    public var origin: String?
    public var doc: String?
    public var sensitivity: Sensitivity?
    public var unit: String?
    public var deprecated: Deprecation?
    public var spec: ResolvedSpec
    public var range: SourceRange

    /// `Money`, or `shared.Money` where it comes from a domain.
    public var qualifiedName: String { origin.map { "\($0).\(name)" } ?? name }

    public init(name: String, origin: String?, spec: ResolvedSpec, range: SourceRange) {
        self.name = name
        self.origin = origin
        self.spec = spec
        self.range = range
    }
}

/// A type where it is used. What a named type adds (limits, nullability, const) is merged in.
public struct ResolvedSpec: Sendable {
    public var shape: ResolvedShape
    public var nullable: Bool
    public var const: Literal?
    /// In effect: those of the named type, tightened by those stated here.
    public var limits: Limits
    /// The named type that is used here; scalars are given expanded, so that `shape` alone does not tell.
    public var type: TypeID?
    public var range: SourceRange

    public init(
        _ shape: ResolvedShape, nullable: Bool = false, const: Literal? = nil, limits: Limits = Limits(),
        type: TypeID? = nil, range: SourceRange
    ) {
        self.shape = shape
        self.nullable = nullable
        self.const = const
        self.limits = limits
        self.type = type
        self.range = range
    }
}

/// What a value looks like. What is large is on the heap, also where it would not need to be: most values are scalars.
public enum ResolvedShape: Sendable {
    case scalar(ScalarType)
    indirect case record(ResolvedRecord)
    indirect case list(ResolvedSpec)
    indirect case map(ResolvedSpec)
    indirect case enumeration(Enumeration)
    indirect case union(ResolvedUnion)
    indirect case oneOf(ResolvedOneOf)
    case tuple([ResolvedSpec])
    /// A named type that is not a scalar.
    case named(TypeID)
    /// What could not be resolved; said already.
    case unresolved
}

/// A record with its includes expanded.
public struct ResolvedRecord: Sendable {
    public var fields: [ResolvedField]
    public var additional: ResolvedSpec?
    public var unknownFields: UnknownFields
    /// Wire names: those of `reserved`, and every `renamed_from` of a field.
    public var reserved: [Located<String>]
    public var invariants: [Invariant]
    public var range: SourceRange

    public init(
        fields: [ResolvedField], additional: ResolvedSpec? = nil, unknownFields: UnknownFields = .ignore,
        reserved: [Located<String>] = [], invariants: [Invariant] = [], range: SourceRange
    ) {
        self.fields = fields
        self.additional = additional
        self.unknownFields = unknownFields
        self.reserved = reserved
        self.invariants = invariants
        self.range = range
    }

    /// By the name in the contract, not on the wire.
    public func field(_ name: String) -> ResolvedField? { index(of: name).map { fields[$0] } }

    /// The place of the field of that name.
    package func index(of name: String) -> Int? {
        let length = name.utf8.count
        // Lengths first: to compare texts costs far more.
        for index in fields.indices
        where fields[index].field.name.value.utf8.count == length && fields[index].field.name.value == name {
            return index
        }
        return nil
    }
}

/// A field with what its type and its include add.
public struct ResolvedField: Sendable {
    /// As written; after narrowing of an included field, what holds in the end.
    public var field: Field
    @usableFromInline var boxedSpec: Boxed<ResolvedSpec>
    /// `shared.Traced` where the field was included.
    public var includedFrom: String?
    /// The stronger of the field's and its type's; `internal` where neither says.
    public var sensitivity: Sensitivity

    public init(field: Field, spec: ResolvedSpec, includedFrom: String? = nil, sensitivity: Sensitivity = .internal) {
        self.field = field
        boxedSpec = Boxed(spec)
        self.includedFrom = includedFrom
        self.sensitivity = sensitivity
    }

    @inlinable
    public var spec: ResolvedSpec {
        _read { yield boxedSpec.value }
        _modify { yield &boxedSpec.value }
    }

    public var name: String { field.name.value }
    public var wireName: String { field.wireName }
    /// Whether a reader may find it absent and has nothing to put in: the Swift type is optional then.
    public var isOptionalToRead: Bool { field.optional && field.default == nil }
    /// Whether a writer must send it.
    public var isRequiredToWrite: Bool { !field.optional }
}

public struct ResolvedVariant: Sendable {
    @usableFromInline var boxedVariant: Boxed<Variant>
    /// `nil` for an empty variant.
    public var spec: ResolvedSpec?

    public init(variant: Variant, spec: ResolvedSpec?) {
        boxedVariant = Boxed(variant)
        self.spec = spec
    }

    @inlinable
    public var variant: Variant {
        _read { yield boxedVariant.value }
        _modify { yield &boxedVariant.value }
    }

    public var name: String { variant.name.value }
}

public struct ResolvedUnion: Sendable {
    public var tag: String
    public var content: String?
    public var variants: [ResolvedVariant]
    public var openness: Openness
    public var reserved: [Located<String>]

    public init(
        tag: String, content: String?, variants: [ResolvedVariant], openness: Openness, reserved: [Located<String>]
    ) {
        self.tag = tag
        self.content = content
        self.variants = variants
        self.openness = openness
        self.reserved = reserved
    }
}

public struct ResolvedOneOf: Sendable {
    public var variants: [ResolvedVariant]
    public var openness: Openness

    public init(variants: [ResolvedVariant], openness: Openness) {
        self.variants = variants
        self.openness = openness
    }
}
