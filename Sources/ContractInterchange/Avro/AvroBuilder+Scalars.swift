import ContractModel
import ContractRegistry
import Diagnostics

extension AvroBuilder {
    mutating func scalar(_ scalar: ScalarType, _ limits: Limits) -> JSONOutput {
        notes.add(unsaid: limits, but: scalar == .decimal || scalar == .timestamp ? [.precision, .scale, .zone] : [])
        switch scalar {
        case .string: return .string("string")
        case .boolean: return .string("boolean")
        case .null: return .string("null")
        case .json: return Self.json
        case .int32: return .string("int")
        case .int64, .uint32:
            if scalar == .uint32 { notes.add("the range of `uint32` cannot be said; it is a `long`") }
            return .string("long")
        case .uint64: return Self.logical("bytes", "decimal", [("precision", .number(20)), ("scale", .number(0))])
        case .double: return .string("double")
        case .decimal:
            let (precision, scale) = (limits.integer(.precision) ?? 38, limits.integer(.scale) ?? 0)
            return Self.logical("bytes", "decimal", [("precision", .number(precision)), ("scale", .number(scale))])
        case .uuid: return Self.logical("string", "uuid")
        case .timestamp: return timestamp(limits)
        case .date: return Self.logical("int", "date")
        case .bytes: return .string("bytes")
        case .time, .duration, .uri, .uriReference, .uriTemplate, .email, .hostname, .ipv4, .ipv6:
            notes.add("`\(scalar.rawValue)` is a string")
            return .object([
                ("type", .string("string")), ("deed", .object([("type", .string(scalar.rawValue))])),
            ])
        }
    }

    private mutating func timestamp(_ limits: Limits) -> JSONOutput {
        let encoding = limits.text(.encoding) ?? ""
        let precision = limits.text(.precision)
        if encoding.isEmpty || encoding == "rfc3339" {
            if precision == nil || precision == "nanos" { notes.add("what is finer than microseconds is cut off") }
            if limits.text(.zone) != "utc" { notes.add("the offset from UTC is lost") }
        }
        let isCoarse =
            precision == "seconds" || precision == "millis" || ["unix_seconds", "unix_millis"].contains(encoding)
        return Self.logical("long", isCoarse ? "timestamp-millis" : "timestamp-micros")
    }

    private static func logical(_ type: String, _ name: String, _ more: [(String, JSONOutput)] = []) -> JSONOutput {
        .object([("type", .string(type)), ("logicalType", .string(name))] + more)
    }
}

/// An enum that Avro can say: its values are names, and a reader that meets another one has something to take instead.
struct AvroEnum {
    let symbols: [String]
    let fallback: String?

    init?(_ enumeration: Enumeration) {
        let names = enumeration.values.map(\.name.value)
        fallback = enumeration.fallback?.value
        guard enumeration.base == .string, names.allSatisfy(Identifiers.isName), enumeration.openness != .extensible,
            enumeration.openness == .closed || fallback != nil
        else { return nil }
        symbols = names
    }
}

/// Defaults as Avro writes them.
struct AvroDefault {
    private let contract: ResolvedContract

    init(_ contract: ResolvedContract) { self.contract = contract }

    /// The default of a field as JSON: null where it may be absent; nil where there is none, or none that Avro can say.
    func text(of field: ResolvedField) -> String? {
        guard let value = field.field.default else { return field.field.optional ? "null" : nil }
        return text(value, field.spec)
    }

    private func text(_ value: Literal, _ spec: ResolvedSpec) -> String? {
        if case .null = value.value { return spec.nullable ? "null" : nil }
        switch contract.shape(of: spec) {
        case .scalar(let scalar):
            let isPlain =
                [.string, .boolean, .int32, .int64, .uint32, .double, .uuid].contains(scalar) || scalar.isText
            return isPlain && spec.limits.text(.encoding) == nil ? LiteralAdaptation.adapt(value, to: spec).json : nil
        case .enumeration: return value.json
        case .list(let item):
            guard case .array(let items) = value.value else { return nil }
            let texts = items.compactMap { text($0, item) }
            return texts.count == items.count ? "[\(texts.joined(separator: ","))]" : nil
        case .map:
            guard case .object(let members) = value.value, members.isEmpty else { return nil }
            return "{}"
        default: return nil
        }
    }
}
