public import Diagnostics

/// What may be limited of a type. Raw values are the keys of the language.
public enum LimitKind: String, Sendable, Hashable, CaseIterable {
    case minLength = "min_length"
    case maxLength = "max_length"
    case pattern
    case min
    case max
    case exclusiveMin = "exclusive_min"
    case exclusiveMax = "exclusive_max"
    case multipleOf = "multiple_of"
    case precision
    case scale
    case zone
    case encoding
    case minItems = "min_items"
    case maxItems = "max_items"
    case unique
    case minEntries = "min_entries"
    case maxEntries = "max_entries"
    case keyPattern = "key_pattern"
}

/// The value of a limit.
public enum LimitValue: Sendable, Hashable {
    /// Lengths, item counts, decimal precision and scale.
    case integer(Int)
    /// `min`, `max`, `exclusive_*`, `multiple_of`: exact decimal text, or the text of a timestamp, date, time or
    /// duration. `pattern` and `key_pattern`: the pattern. `zone`, `encoding`, timestamp `precision`: the word.
    case text(String)
    /// `unique`.
    case flag(Bool)
}

/// One limit as written.
public struct Limit: Sendable, Hashable {
    public var kind: LimitKind
    public var value: LimitValue
    public var range: SourceRange

    public init(_ kind: LimitKind, _ value: LimitValue, at range: SourceRange) {
        self.kind = kind
        self.value = value
        self.range = range
    }
}

/// The limits of a type or of one use of it, at most one of each kind.
public struct Limits: Sendable, Hashable {
    public private(set) var entries: [Limit] = []

    public init() {}

    public init(_ entries: [Limit]) { for entry in entries { set(entry) } }

    public subscript(kind: LimitKind) -> Limit? { entries.first { $0.kind == kind } }

    public mutating func set(_ limit: Limit) {
        if let index = entries.firstIndex(where: { $0.kind == limit.kind }) {
            entries[index] = limit
        } else {
            entries.append(limit)
        }
    }

    public mutating func remove(_ kind: LimitKind) { entries.removeAll { $0.kind == kind } }

    public func integer(_ kind: LimitKind) -> Int? {
        if case .integer(let value)? = self[kind]?.value { value } else { nil }
    }

    public func text(_ kind: LimitKind) -> String? {
        if case .text(let value)? = self[kind]?.value { value } else { nil }
    }

    public func flag(_ kind: LimitKind) -> Bool {
        if case .flag(let value)? = self[kind]?.value { value } else { false }
    }

    public var isEmpty: Bool { entries.isEmpty }
}
