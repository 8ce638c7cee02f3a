package import Diagnostics

/// An object with declared fields: the payload, a named type with `fields`, or a nested `type: record`.
package struct Record: Sendable {
    package var fields: [Field]
    package var include: [TypeReference]
    /// The type of undeclared fields that writers may send.
    package var additional: TypeSpec?
    package var unknownFields: Located<UnknownFields>?
    package var reserved: [Located<String>]
    package var invariants: [Invariant]
    package var range: SourceRange

    package init(
        fields: [Field] = [], include: [TypeReference] = [], additional: TypeSpec? = nil,
        unknownFields: Located<UnknownFields>? = nil, reserved: [Located<String>] = [], invariants: [Invariant] = [],
        range: SourceRange
    ) {
        self.fields = fields
        self.include = include
        self.additional = additional
        self.unknownFields = unknownFields
        self.reserved = reserved
        self.invariants = invariants
        self.range = range
    }
}

/// What a reader does with fields that nobody declared.
package enum UnknownFields: String, Sendable, Hashable, CaseIterable {
    case ignore, preserve, reject
}

/// One field of a record.
package struct Field: Sendable {
    package var name: Located<String>
    package var type: TypeSpec
    package var doc: Located<String>?
    /// May be absent.
    package var optional: Bool
    /// What a reader puts in for an absent field.
    package var `default`: Literal?
    package var jsonName: Located<String>?
    package var swiftName: Located<String>?
    package var renamedFrom: [Located<String>]
    package var sensitivity: Located<Sensitivity>?
    package var unit: Located<String>?
    package var deprecated: Deprecation?
    /// In a snapshot: the included type, `shared.Traced`, that the field came from.
    package var includedFrom: String?
    /// From the name to the end of the field.
    package var range: SourceRange

    package init(name: Located<String>, type: TypeSpec, range: SourceRange) {
        self.name = name
        self.type = type
        optional = false
        renamedFrom = []
        self.range = range
    }

    @inlinable
    package var wireName: String { jsonName?.value ?? name.value }
}

package enum Sensitivity: String, Sendable, Hashable, CaseIterable, Comparable {
    case `public`, `internal`, personal, sensitive

    package static func < (left: Self, right: Self) -> Bool {
        let order = Self.allCases
        return order.firstIndex(of: left)! < order.firstIndex(of: right)!
    }
}

/// `deprecated: {since, reason, replaced_by, sunset}`.
package struct Deprecation: Sendable {
    package var since: Located<SemanticVersion>?
    package var reason: Located<String>?
    package var replacedBy: Located<String>?
    /// `yyyy-MM-dd`.
    package var sunset: Located<CalendarDay>?
    package var range: SourceRange

    package init(range: SourceRange) { self.range = range }
}
