extension Presence: Decodable where Value: Decodable {
    /// Reads `null` or a value. That a field is absent only its container knows; synthesised code asks it, see below.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        self = container.decodeNil() ? .null : .value(try container.decode(Value.self))
    }
}

extension Presence: Encodable where Value: Encodable {
    /// Writes the value or `null`; an absent field in a container without keys becomes `null` too.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        guard let value else { return try container.encodeNil() }
        try container.encode(value)
    }
}

extension KeyedDecodingContainer {
    /// Reads a field that may be absent, `null` or a value.
    public func decode<Value: Decodable>(_ type: Presence<Value>.Type, forKey key: Key) throws -> Presence<Value> {
        guard contains(key) else { return .absent }
        return try decodeNil(forKey: key) ? .null : .value(try decode(Value.self, forKey: key))
    }
}

extension KeyedEncodingContainer {
    /// Writes a field that may be absent, `null` or a value; nothing where it is absent.
    public mutating func encode<Value: Encodable>(_ field: Presence<Value>, forKey key: Key) throws {
        switch field {
        case .absent: break
        case .null: try encodeNil(forKey: key)
        case .value(let value): try encode(value, forKey: key)
        }
    }
}
