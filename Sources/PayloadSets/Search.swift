/// What a search for a value came to.
package enum Search<Value: Sendable>: Sendable {
    case found(Value)
    /// There is no such value: proven.
    case none
    /// It could not be decided; why, lowercase, no full stop.
    case undecided(String)

    /// The value, where there is one.
    package var value: Value? {
        guard case .found(let value) = self else { return nil }
        return value
    }

    /// The same search for what is made of the value.
    package func map<Other: Sendable>(_ transform: (Value) -> Other) -> Search<Other> {
        switch self {
        case .found(let value): .found(transform(value))
        case .none: .none
        case .undecided(let reason): .undecided(reason)
        }
    }
}
