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
