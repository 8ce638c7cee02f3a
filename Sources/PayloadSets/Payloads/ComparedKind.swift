import ContractModel
import DeedRuntime

/// As what a side of a comparison is compared.
enum ComparedKind: String, Sendable {
    case number, text, boolean, timestamp, date, time, duration
    case unixSeconds = "unix_seconds"
    case unixMillis = "unix_millis"
    case unixMicros = "unix_micros"

    /// Nil for values that cannot be compared.
    init?(_ shape: ResolvedKind) {
        switch shape {
        case .scalar(.timestamp, let encoding): self = encoding.flatMap(ComparedKind.init(rawValue:)) ?? .timestamp
        case .scalar(.json, _), .scalar(.null, _): self = .text
        case .scalar(let scalar, _):
            self = scalar.isNumeric ? .number : ComparedKind(rawValue: scalar.rawValue) ?? .text
        case .enumeration(let base): self = base == .integer ? .number : .text
        }
    }

    /// What decides the kind.
    enum ResolvedKind {
        case scalar(ScalarType, encoding: String?)
        case enumeration(Enumeration.Base)
    }

    /// Whether two values stand in a relation; nil where one of them is not of its kind.
    func compare(
        _ value: JSONValue, _ comparison: Invariant.Comparison, _ other: JSONValue, _ otherKind: ComparedKind
    ) -> Bool? {
        order(value, other, otherKind).map { comparison.allows($0) }
    }

    /// -1, 0 or 1; nil where one of them is not of its kind.
    func order(_ value: JSONValue, _ other: JSONValue, _ otherKind: ComparedKind) -> Int? {
        switch self {
        case .number: Self.order(Self.decimal(value), Self.decimal(other)) ?? Self.order(value.double, other.double)
        case .text: Self.order(value.string, other.string)
        case .boolean: Self.order(value.bool.map { $0 ? 1 : 0 }, other.bool.map { $0 ? 1 : 0 })
        case .date: Self.order(Self.textual(CalendarDate.self, value), Self.textual(CalendarDate.self, other))
        case .time: Self.order(Self.textual(TimeOfDay.self, value), Self.textual(TimeOfDay.self, other))
        case .duration: Self.order(Self.textual(ISODuration.self, value), Self.textual(ISODuration.self, other))
        default: Self.order(moment(value), otherKind.moment(other))
        }
    }

    private static func order<Value: Comparable>(_ one: Value?, _ other: Value?) -> Int? {
        guard let one, let other else { return nil }
        return one < other ? -1 : one == other ? 0 : 1
    }

    static func decimal(_ value: JSONValue) -> ExactDecimal? {
        value.string.flatMap { ExactDecimal($0) } ?? value.number?.decimal
    }

    private static func textual<Value: TextualValue>(_ type: Value.Type, _ value: JSONValue) -> Value? {
        value.string.flatMap { Value($0) }
    }

    /// The moment that a value of this kind is.
    func moment(_ value: JSONValue) -> Timestamp? {
        if self == .timestamp { return Self.textual(Timestamp.self, value) }
        guard let number = value.number?.int64 else { return nil }
        return switch self {
        case .unixSeconds: Timestamp(unixSeconds: number)
        case .unixMillis: Timestamp(unixMillis: number)
        default: Timestamp(unixMicros: number)
        }
    }
}

extension JSONValue {
    fileprivate var double: Double? { number?.double }
}

extension Invariant.Comparison {
    /// Whether the relation holds of values in this order: -1, 0 or 1.
    func allows(_ order: Int) -> Bool {
        switch self {
        case .less: order < 0
        case .lessOrEqual: order <= 0
        case .equal: order == 0
        case .notEqual: order != 0
        case .greaterOrEqual: order >= 0
        case .greater: order > 0
        }
    }
}
