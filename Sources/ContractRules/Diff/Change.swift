package import ContractModel
package import ContractRegistry
package import Diagnostics
package import PayloadSets

/// One fact about two versions of an event: what is different, and where. It judges nothing.
package struct Change: Sendable {
    package var kind: ChangeKind
    package var place: PairPlace
    /// In the file of the old version; `nil` where only the new one has it.
    package var old: SourceRange?
    /// In the file of the new version; where it was expected, for what is gone.
    package var new: SourceRange?

    package init(_ kind: ChangeKind, at place: PairPlace, old: SourceRange?, new: SourceRange?) {
        self.kind = kind
        self.place = place
        self.old = old
        self.new = new
    }
}

/// What can be different.
package enum ChangeKind: Sendable {
    // Fields
    case fieldAdded(ResolvedField, in: ResolvedRecord, formerly: ResolvedRecord)
    case fieldRemoved(ResolvedField, from: ResolvedRecord, now: ResolvedRecord)
    /// Whether a writer may leave it out, and what a reader then puts in.
    case fieldPresence(ResolvedField, ResolvedField)
    case fieldDefault(ResolvedField, ResolvedField)
    /// The new one says so itself.
    case fieldRenamed(ResolvedField, ResolvedField)
    /// Without an alias: another name on the wire for the same name in the contract.
    case fieldWireName(ResolvedField, ResolvedField)
    /// A field that went and one that came, and look alike.
    case fieldLooksRenamed(ResolvedField, ResolvedField)
    case fieldAliasAdded(ResolvedField, String)
    case fieldAliasRemoved(ResolvedField, String)
    case fieldSwiftName(ResolvedField, ResolvedField)
    case fieldsReordered(ResolvedRecord, ResolvedRecord)
    case fieldDocumentation(ResolvedField, ResolvedField)
    case fieldUnit(ResolvedField, ResolvedField)
    case fieldSensitivity(ResolvedField, ResolvedField)
    case fieldDeprecation(ResolvedField, ResolvedField)
    // Records
    case reservedRemoved(String)
    case reservedAdded(String)
    case additional(ResolvedRecord, ResolvedRecord)
    case unknownFields(UnknownFields, UnknownFields)
    case invariantAdded(Invariant)
    case invariantRemoved(Invariant)
    case invariantChanged(Invariant, Invariant)
    case invariantSeverity(Invariant, Invariant)
    // Types
    case scalar(ScalarUse, ScalarUse)
    /// Another kind of type.
    case shape(ResolvedSpec, ResolvedSpec)
    case nullability(Bool, Bool)
    case const(Literal?, Literal?)
    case limit(LimitKind, Limit?, Limit?, of: ResolvedSpec)
    /// Another name for the same thing, `nil` where it stands in place.
    case typeName(TypeName?, TypeName?, isScalar: Bool)
    /// A named type that holds itself, and did not before.
    case recursion(TypeName)
    // Enums
    case valueAdded(Enumeration.Value, of: EnumerationPair)
    case valueRemoved(Enumeration.Value, of: EnumerationPair)
    case valueRenamed(Enumeration.Value, Enumeration.Value, of: EnumerationPair)
    case valueSwiftName(Enumeration.Value, Enumeration.Value)
    case valueDeprecation(Enumeration.Value, Enumeration.Value)
    case valueDocumentation(Enumeration.Value, Enumeration.Value)
    case valuesReordered
    case enumOpenness(Openness, Openness)
    case enumFallback(String?, String?)
    case enumBase(Enumeration.Base, Enumeration.Base)
    // Unions
    case variantAdded(ResolvedVariant, Openness, isTagged: Bool)
    case variantRemoved(ResolvedVariant, Openness, isTagged: Bool)
    case variantTags(ResolvedVariant, ResolvedVariant)
    case variantRenamed(ResolvedVariant, ResolvedVariant)
    case variantPayload(ResolvedVariant, ResolvedVariant)
    case variantsReordered
    case unionTag(String, String)
    case unionContent(String?, String?)
    case unionOpenness(Openness, Openness)
    // Tuples
    case tupleLength(Int, Int)
    // The event
    case event(EventChange)
}

/// A scalar type as it is used.
package struct ScalarUse: Sendable {
    package var type: ScalarType
    package var limits: Limits

    /// Whether it travels as a JSON string.
    package var isText: Bool { LiteralAdaptation.wantsText(type, limits) }
}

/// A named type: its name and the domain it is shared from.
package struct TypeName: Sendable, Hashable, CustomStringConvertible {
    package var name: String
    package var origin: String?

    package var description: String { origin.map { "\($0).\(name)" } ?? name }
}

/// An enum before and after.
package struct EnumerationPair: Sendable {
    package var old: Enumeration
    package var new: Enumeration
}
