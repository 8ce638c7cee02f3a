/// Codable has no numbers of any size: whole numbers of 64 bits are exact, all others go through `Double`. Names come in the order
/// that the decoder gives them.
extension JSONValue: Codable {
    /// Reads any value.
    ///
    /// - Throws: what the decoder throws, and `DecodingError.dataCorrupted` for what JSON cannot have.
    public init(from decoder: any Decoder) throws {
        if let fields = try? decoder.container(keyedBy: MemberName.self) {
            let members = try fields.allKeys.map {
                (name: $0.stringValue, value: try fields.decode(JSONValue.self, forKey: $0))
            }
            self = .object(JSONObject(members))
        } else if var elements = try? decoder.unkeyedContainer() {
            var array: [JSONValue] = []
            while !elements.isAtEnd { array.append(try elements.decode(JSONValue.self)) }
            self = .array(array)
        } else {
            self = try Self.scalar(in: decoder.singleValueContainer())
        }
    }

    /// Writes the value.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .object(let object):
            var fields = encoder.container(keyedBy: MemberName.self)
            for (name, value) in object { try fields.encode(value, forKey: MemberName(stringValue: name)) }
        case .array(let array):
            var elements = encoder.unkeyedContainer()
            for element in array { try elements.encode(element) }
        default:
            var container = encoder.singleValueContainer()
            try encodeScalar(to: &container)
        }
    }

    private static func scalar(in container: any SingleValueDecodingContainer) throws -> JSONValue {
        if container.decodeNil() { return .null }
        if let value = try? container.decode(Bool.self) { return .bool(value) }
        if let value = try? container.decode(Int64.self) { return .number(JSONNumber(value)) }
        if let value = try? container.decode(UInt64.self) { return .number(JSONNumber(value)) }
        if let value = try? container.decode(Double.self), let number = JSONNumber(value) { return .number(number) }
        return .string(try container.decode(String.self))
    }

    private func encodeScalar(to container: inout any SingleValueEncodingContainer) throws {
        switch self {
        case .bool(let value): try container.encode(value)
        case .string(let value): try container.encode(value)
        case .number(let number):
            if let value = number.int64 { return try container.encode(value) }
            if let value = number.uint64 { return try container.encode(value) }
            try container.encode(number.double)
        default: try container.encodeNil()
        }
    }

    private struct MemberName: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) {
            self.stringValue = stringValue
        }

        init?(intValue: Int) {
            return nil
        }
    }
}
