public import Diagnostics

/// An object with declared fields: the payload, a named type with `fields`, or a nested `type: record`.
public struct Record: Sendable {
    public var fields: [Field]
    public var include: [TypeReference]
    /// The type of undeclared fields that writers may send.
    public var additional: TypeSpec?
    public var unknownFields: Located<UnknownFields>?
    public var reserved: [Located<String>]
    public var invariants: [Invariant]
    public var range: SourceRange

    public init(
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
public enum UnknownFields: String, Sendable, Hashable, CaseIterable {
    case ignore, preserve, reject
}

public enum Sensitivity: String, Sendable, Hashable, CaseIterable, Comparable {
    case `public`, `internal`, personal, sensitive

    public static func < (left: Self, right: Self) -> Bool {
        let order = Self.allCases
        return order.firstIndex(of: left)! < order.firstIndex(of: right)!
    }
}

/// `deprecated: {since, reason, replaced_by, sunset}`.
public struct Deprecation: Sendable {
    public var since: Located<SemanticVersion>?
    public var reason: Located<String>?
    public var replacedBy: Located<String>?
    /// `yyyy-MM-dd`.
    public var sunset: Located<CalendarDay>?
    public var range: SourceRange

    public init(range: SourceRange) { self.range = range }
}
