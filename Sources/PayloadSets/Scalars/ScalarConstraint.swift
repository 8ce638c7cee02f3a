package import ContractModel
package import DeedRuntime

/// What a reader demands of a scalar or of a value of an enum, one thing each.
package enum ScalarConstraint: Sendable, Hashable {
    /// What the type itself is: the kind of JSON, the range of an integer, the form of a UUID, a date or an address, the
    /// encoding.
    case type
    /// Also precision, scale and zone, which a tolerant reader demands too.
    case limit(LimitKind)
    case const
    /// That a closed enum declares the value.
    case enumeration

    /// What the run-time validator reports where the constraint is violated.
    package var rules: Set<Violation.Rule> {
        switch self {
        case .type: [.type, .null, .format, .range]
        case .limit(let kind): Violation.Rule(rawValue: kind.rawValue).map { [$0] } ?? []
        case .const: [.const]
        case .enumeration: [.enum]
        }
    }

    /// Whether a tolerant reader lets it be violated.
    package var isWaivedByTolerance: Bool {
        switch self {
        case .limit(.precision), .limit(.scale), .limit(.zone), .limit(.encoding): false
        case .limit: true
        case .type, .const, .enumeration: false
        }
    }
}

/// A constraint of a reader, with a value that a writer may write and that violates it, or the proof that there is none.
package struct ScalarRefusal: Sendable {
    package var constraint: ScalarConstraint
    package var value: Search<JSONValue>

    package init(_ constraint: ScalarConstraint, _ value: Search<JSONValue>) {
        self.constraint = constraint
        self.value = value
    }
}
