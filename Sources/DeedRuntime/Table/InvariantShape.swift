/// An invariant of a record, its paths compiled.
struct InvariantShape: Sendable {
    enum Form: Sendable {
        case require(InvariantCondition, [InvariantPath])
        case forbid(InvariantCondition, [InvariantPath])
        case together([InvariantPath])
        case exactlyOne([InvariantPath])
        case atLeastOne([InvariantPath])
        case compare(InvariantOperand, InvariantComparison, InvariantOperand)
        case equalLength([InvariantPath])
    }

    var id: String
    var isWarning: Bool
    var form: Form
}

struct InvariantCondition: Sendable {
    enum Test: Sendable {
        /// The value equals one of these, written as JSON.
        case oneOf([[UInt8]])
        /// The value is there and equals none of these.
        case noneOf([[UInt8]])
        case present, absent
    }

    var path: InvariantPath
    var test: Test
}

/// A path within a record: one of its fields, then steps into that field's value.
struct InvariantPath: Sendable {
    enum Step: Sendable {
        case member(String)
        case item(Int)
        /// Into a union's variant: the member of this name must hold one of these tags.
        case variant(tag: String, [String])
    }

    /// Among the fields of the record.
    var field: Int
    var steps: [Step]
}

/// A side of a comparison, and as what it is compared.
struct InvariantOperand: Sendable {
    enum Kind: String, Sendable {
        case number, text, boolean, timestamp
        case unixSeconds = "unix_seconds"
        case unixMillis = "unix_millis"
        case unixMicros = "unix_micros"
        case date, time, duration
    }

    var path: InvariantPath
    var kind: Kind
}

enum InvariantComparison: String, Sendable {
    case less = "lt"
    case lessOrEqual = "le"
    case equal = "eq"
    case notEqual = "ne"
    case greaterOrEqual = "ge"
    case greater = "gt"

    /// Whether two ordered values stand in this relation.
    func holds<Value: Comparable>(_ left: Value, _ right: Value) -> Bool {
        switch self {
        case .less: left < right
        case .lessOrEqual: left <= right
        case .equal: left == right
        case .notEqual: left != right
        case .greaterOrEqual: left >= right
        case .greater: left > right
        }
    }

    /// For messages.
    var symbol: String {
        switch self {
        case .less: "<"
        case .lessOrEqual: "<="
        case .equal: "=="
        case .notEqual: "!="
        case .greaterOrEqual: ">="
        case .greater: ">"
        }
    }
}
