package import Diagnostics

/// What may be limited of a type. Raw values are the keys of the language.
package enum LimitKind: String, Sendable, Hashable, CaseIterable {
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
package enum LimitValue: Sendable, Hashable {
    /// Lengths, item counts, decimal precision and scale.
    case integer(Int)
    /// `min`, `max`, `exclusive_*`, `multiple_of`: exact decimal text, or the text of a timestamp, date, time or
    /// duration. `pattern` and `key_pattern`: the pattern. `zone`, `encoding`, timestamp `precision`: the word.
    case text(String)
    /// `unique`.
    case flag(Bool)
}

/// One limit as written.
package struct Limit: Sendable, Hashable {
    package var kind: LimitKind
    package var value: LimitValue
    package var range: SourceRange

    package init(_ kind: LimitKind, _ value: LimitValue, at range: SourceRange) {
        self.kind = kind
        self.value = value
        self.range = range
    }
}

/// The limits of a type or of one use of it, at most one of each kind.
package struct Limits: Sendable, Hashable {
    package private(set) var entries: [Limit] = []

    package init() {}

    package init(_ entries: [Limit]) { for entry in entries { set(entry) } }

    package subscript(kind: LimitKind) -> Limit? { entries.first { $0.kind == kind } }

    package mutating func set(_ limit: Limit) {
        if let index = entries.firstIndex(where: { $0.kind == limit.kind }) {
            entries[index] = limit
        } else {
            entries.append(limit)
        }
    }

    package mutating func remove(_ kind: LimitKind) { entries.removeAll { $0.kind == kind } }

    package func integer(_ kind: LimitKind) -> Int? {
        if case .integer(let value)? = self[kind]?.value { value } else { nil }
    }

    package func text(_ kind: LimitKind) -> String? {
        if case .text(let value)? = self[kind]?.value { value } else { nil }
    }

    package func flag(_ kind: LimitKind) -> Bool {
        if case .flag(let value)? = self[kind]?.value { value } else { false }
    }

    package var isEmpty: Bool { entries.isEmpty }
}
