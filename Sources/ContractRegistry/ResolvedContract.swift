package import ContractModel
package import Diagnostics

/// A contract whose references are followed: includes expanded, limits of named types merged into their uses, and every
/// named type that the payload reaches held in `types`, shared ones too, so that a contract stands alone.
package struct ResolvedContract: Sendable {
    @usableFromInline var boxedContract: Boxed<Contract>
    /// Relative to the registry.
    package var path: String
    package var source: SourceID
    /// The owner, or the domain's; `nil` where neither says one.
    package var owner: String?
    /// The event's name on the wire: `wire_type`, or `<registry>.<event>.v<major>`.
    package var wireType: String
    /// Every named type that `payload` reaches, in order of first use.
    package var types: [ResolvedType]
    package var payload: ResolvedRecord
    package var exampleFiles: [ExampleFile]

    package init(
        contract: Contract, path: String, source: SourceID, owner: String?, wireType: String, types: [ResolvedType],
        payload: ResolvedRecord, exampleFiles: [ExampleFile]
    ) {
        boxedContract = Boxed(contract)
        self.path = path
        self.source = source
        self.owner = owner
        self.wireType = wireType
        self.types = types
        self.payload = payload
        self.exampleFiles = exampleFiles
    }

    /// As written.
    @inlinable
    package var contract: Contract {
        _read { yield boxedContract.value }
        _modify { yield &boxedContract.value }
    }

    package var name: EventName { contract.event.value }
    package var version: SemanticVersion { contract.version.value }
    package var isRelease: Bool { contract.release != nil }

    package subscript(type: TypeID) -> ResolvedType { types[type.index] }

    /// The type itself where `spec` uses a named list, record, enum, …: one step, or several where a name stands for a
    /// name. Limits, nullability and const are those of `spec`, which already holds what its named type adds.
    package func shape(of spec: ResolvedSpec) -> ResolvedShape {
        var shape = spec.shape
        while case .named(let type) = shape { shape = types[type.index].spec.shape }
        return shape
    }
}

/// Names a type of one ``ResolvedContract``.
package struct TypeID: Sendable, Hashable {
    package var index: Int

    package init(_ index: Int) { self.index = index }
}

/// A named type.
package struct ResolvedType: Sendable {
    package var name: String
    /// The domain it was declared in where it is shared, also after it was inlined into a snapshot.
    package var origin: String?
    package var doc: String?
    package var sensitivity: Sensitivity?
    package var unit: String?
    package var deprecated: Deprecation?
    package var spec: ResolvedSpec
    package var range: SourceRange

    /// `Money`, or `shared.Money` where it comes from a domain.
    package var qualifiedName: String { origin.map { "\($0).\(name)" } ?? name }

    package init(name: String, origin: String?, spec: ResolvedSpec, range: SourceRange) {
        self.name = name
        self.origin = origin
        self.spec = spec
        self.range = range
    }
}

/// A type where it is used. What a named type adds (limits, nullability, const) is merged in.
package struct ResolvedSpec: Sendable {
    package var shape: ResolvedShape
    package var nullable: Bool
    package var const: Literal?
    /// In effect: those of the named type, tightened by those stated here.
    package var limits: Limits
    /// The named type that is used here; scalars are given expanded, so that `shape` alone does not tell.
    package var type: TypeID?
    package var range: SourceRange

    package init(
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

/// What a value looks like.
package indirect enum ResolvedShape: Sendable {
    case scalar(ScalarType)
    case record(ResolvedRecord)
    case list(ResolvedSpec)
    case map(ResolvedSpec)
    case enumeration(Enumeration)
    case union(ResolvedUnion)
    case oneOf(ResolvedOneOf)
    case tuple([ResolvedSpec])
    /// A named type that is not a scalar.
    case named(TypeID)
    /// What could not be resolved; said already.
    case unresolved
}

/// A record with its includes expanded.
package struct ResolvedRecord: Sendable {
    package var fields: [ResolvedField]
    package var additional: ResolvedSpec?
    package var unknownFields: UnknownFields
    /// Wire names: those of `reserved`, and every `renamed_from` of a field.
    package var reserved: [Located<String>]
    package var invariants: [Invariant]
    package var range: SourceRange

    package init(
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
    package func field(_ name: String) -> ResolvedField? {
        for index in fields.indices where fields[index].field.name.value == name { return fields[index] }
        return nil
    }
}

/// A field with what its type and its include add.
package struct ResolvedField: Sendable {
    /// As written; after narrowing of an included field, what holds in the end.
    package var field: Field
    @usableFromInline var boxedSpec: Boxed<ResolvedSpec>
    /// `shared.Traced` where the field was included.
    package var includedFrom: String?
    /// The stronger of the field's and its type's; `internal` where neither says.
    package var sensitivity: Sensitivity

    package init(field: Field, spec: ResolvedSpec, includedFrom: String? = nil, sensitivity: Sensitivity = .internal) {
        self.field = field
        boxedSpec = Boxed(spec)
        self.includedFrom = includedFrom
        self.sensitivity = sensitivity
    }

    @inlinable
    package var spec: ResolvedSpec {
        _read { yield boxedSpec.value }
        _modify { yield &boxedSpec.value }
    }

    package var name: String { field.name.value }
    package var wireName: String { field.wireName }
    /// Whether a reader may find it absent and has nothing to put in: the Swift type is optional then.
    package var isOptionalToRead: Bool { field.optional && field.default == nil }
    /// Whether a writer must send it.
    package var isRequiredToWrite: Bool { !field.optional }
}

package struct ResolvedVariant: Sendable {
    @usableFromInline var boxedVariant: Boxed<Variant>
    /// `nil` for an empty variant.
    package var spec: ResolvedSpec?

    package init(variant: Variant, spec: ResolvedSpec?) {
        boxedVariant = Boxed(variant)
        self.spec = spec
    }

    @inlinable
    package var variant: Variant {
        _read { yield boxedVariant.value }
        _modify { yield &boxedVariant.value }
    }

    package var name: String { variant.name.value }
}

package struct ResolvedUnion: Sendable {
    package var tag: String
    package var content: String?
    package var variants: [ResolvedVariant]
    package var openness: Openness
    package var reserved: [Located<String>]

    package init(
        tag: String, content: String?, variants: [ResolvedVariant], openness: Openness, reserved: [Located<String>]
    ) {
        self.tag = tag
        self.content = content
        self.variants = variants
        self.openness = openness
        self.reserved = reserved
    }
}

package struct ResolvedOneOf: Sendable {
    package var variants: [ResolvedVariant]
    package var openness: Openness

    package init(variants: [ResolvedVariant], openness: Openness) {
        self.variants = variants
        self.openness = openness
    }
}
