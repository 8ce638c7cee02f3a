import ContractModel
import ContractRegistry
import DeedRuntime

/// A scalar without the form in which it is written.
enum ScalarValue {
    case text(String)
    case boolean(Bool)
    case integer(Int64)
    case unsigned(UInt64)
    case double(Double)
    case decimal(ExactDecimal)
    case moment(Timestamp)
    case json(JSONValue)

    /// `nil` where the value is none of the type; validation says so.
    init?(_ json: JSONValue, as form: ScalarForm) {
        let value: Self? =
            switch form.type {
            case .boolean: json.bool.map { .boolean($0) }
            case .int32, .int64, .uint32: Self.number(json)?.int64.map { .integer($0) }
            case .uint64: Self.number(json)?.uint64.map { .unsigned($0) }
            case .double: json.number.map { .double($0.double) }
            case .decimal: Self.number(json)?.decimal.map { .decimal($0) }
            case .timestamp: Self.moment(json, form.encoding).map { .moment($0) }
            case .uuid: Self.canonical(json, UUIDValue.self)
            case .date: Self.canonical(json, CalendarDate.self)
            case .time: Self.canonical(json, TimeOfDay.self)
            case .duration: Self.canonical(json, ISODuration.self)
            case .bytes: json.string.flatMap(Base64.decode).map { .text(Base64.encode($0)) }
            case .json, .null: .json(json)
            case .string, .uri, .uriReference, .uriTemplate, .email, .hostname, .ipv4, .ipv6:
                json.string.map { .text($0) }
            }
        guard let value else { return nil }
        self = value
    }

    /// A number, or the one that a text spells.
    private static func number(_ json: JSONValue) -> JSONNumber? {
        json.number ?? json.string.flatMap { JSONNumber($0) }
    }

    private static func canonical<Value: TextualValue>(_ json: JSONValue, _ type: Value.Type) -> ScalarValue? {
        json.string.flatMap { Value($0) }.map { .text($0.description) }
    }

    private static func moment(_ json: JSONValue, _ encoding: String?) -> Timestamp? {
        switch encoding {
        case "unix_seconds": json.number?.int64.flatMap { Timestamp(unixSeconds: $0) }
        case "unix_millis": json.number?.int64.flatMap { Timestamp(unixMillis: $0) }
        case "unix_micros": json.number?.int64.flatMap { Timestamp(unixMicros: $0) }
        default: json.string.flatMap { Timestamp($0) }
        }
    }

    /// The value as a type writes it; `nil` where the type cannot hold it.
    func written(as form: ScalarForm) -> JSONValue? {
        switch (self, form.type) {
        case (.text(let text), _): .string(text)
        case (.boolean(let value), _): .bool(value)
        case (.json(let json), _): json
        case (.integer(let value), .double): JSONNumber(Double(value)).map { .number($0) }
        case (.integer(let value), .decimal): Self.decimal(ExactDecimal(value), form)
        case (.unsigned(let value), .decimal): Self.decimal(ExactDecimal(value), form)
        case (.integer(let value), _): Self.integer(value, form)
        case (.unsigned(let value), _): Self.integer(value, form)
        case (.double(let value), _): JSONNumber(value).map { .number($0) }
        case (.decimal(let value), _): Self.decimal(value, form)
        case (.moment(let value), _): Self.moment(value, form.encoding)
        }
    }

    private static func integer(_ value: some FixedWidthInteger, _ form: ScalarForm) -> JSONValue {
        form.encoding == "string" ? .string(String(value)) : .number(JSONNumber(value))
    }

    private static func decimal(_ value: ExactDecimal, _ form: ScalarForm) -> JSONValue {
        form.encoding == "number" ? .number(JSONNumber(value)) : .string(value.description)
    }

    private static func moment(_ value: Timestamp, _ encoding: String?) -> JSONValue {
        switch encoding {
        case "unix_seconds": .number(JSONNumber(value.unixSeconds))
        case "unix_millis": .number(JSONNumber(value.unixMillis))
        case "unix_micros": .number(JSONNumber(value.unixMicros))
        default: .string(value.description)
        }
    }
}
