/// A field that may be absent and may be `null`, where the two mean different things.
@frozen
public enum Presence<Value> {
    /// The field is not there.
    case absent
    /// The field is there and holds `null`.
    case null
    /// The field is there and holds a value.
    case value(Value)

    /// A present value for a value, `null` for nil.
    public init(orNull value: Value?) {
        self = value.map(Presence.value) ?? .null
    }

    /// A present value for a value, an absent one for nil.
    public init(orAbsent value: Value?) {
        self = value.map(Presence.value) ?? .absent
    }

    /// The value, or nil where the field is absent or `null`.
    public var value: Value? {
        guard case .value(let value) = self else { return nil }
        return value
    }

    /// Whether the field is not there.
    public var isAbsent: Bool {
        guard case .absent = self else { return false }
        return true
    }

    /// Whether the field is there and holds `null`.
    public var isNull: Bool {
        guard case .null = self else { return false }
        return true
    }

    /// The same presence of another value.
    public func map<Other, Failure: Error>(_ transform: (Value) throws(Failure) -> Other) throws(Failure) -> Presence<
        Other
    > {
        switch self {
        case .absent: .absent
        case .null: .null
        case .value(let value): .value(try transform(value))
        }
    }
}

extension Presence: Sendable where Value: Sendable {}
extension Presence: Equatable where Value: Equatable {}
extension Presence: Hashable where Value: Hashable {}

extension Presence: CustomStringConvertible {
    /// `absent`, `null`, or the value's own description.
    public var description: String {
        switch self {
        case .absent: "absent"
        case .null: "null"
        case .value(let value): String(describing: value)
        }
    }
}
