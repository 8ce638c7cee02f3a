/// A generated type that `Codable` reads and writes.
///
/// It goes through JSON and the contract's table, so that it means the same as ``EventPayload/decode(_:as:limits:)`` and needs no
/// code of its own; it is slower. Numbers beyond 64 bits go through `Double`, which is all that `Codable` has.
public protocol ContractCodable: ContractValue, Codable {
    static var table: ContractTable { get }
}

extension ContractCodable {
    /// Reads a value as a consumer.
    ///
    /// - Throws: `DecodingError.dataCorrupted` with everything that is wrong, where something keeps the value from being read.
    public init(from decoder: any Decoder) throws { self = try Self.read(from: decoder) }

    public func encode(to encoder: any Encoder) throws { try write(to: encoder) }

    fileprivate static func read(from decoder: any Decoder) throws -> Self {
        var writer = JSONWriter()
        writer.write(try JSONValue(from: decoder))
        let result = writer.bytes.withUnsafeBufferPointer { bytes in
            table.read(bytes, as: .consumer, limits: JSONLimits()) { Self(slot: $0) }
        }
        guard let value = result.value else {
            let reasons = ContractDecodingError(result.violations)
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: reasons.description, underlyingError: reasons))
        }
        return value
    }

    fileprivate func write(to encoder: any Encoder) throws {
        var writer = JSONWriter()
        write(to: &writer, as: .natural)
        try JSONValue(parsing: writer.text).encode(to: encoder)
    }
}

// The standard library has its own `Codable` for types over a raw value, which knows neither limits nor unrecognized values.

extension ContractCodable where Self: RawRepresentable, RawValue == String {
    public init(from decoder: any Decoder) throws { self = try Self.read(from: decoder) }
    public func encode(to encoder: any Encoder) throws { try write(to: encoder) }
}

extension ContractCodable where Self: RawRepresentable, RawValue == Bool {
    public init(from decoder: any Decoder) throws { self = try Self.read(from: decoder) }
    public func encode(to encoder: any Encoder) throws { try write(to: encoder) }
}

extension ContractCodable where Self: RawRepresentable, RawValue == Double {
    public init(from decoder: any Decoder) throws { self = try Self.read(from: decoder) }
    public func encode(to encoder: any Encoder) throws { try write(to: encoder) }
}

extension ContractCodable where Self: RawRepresentable, RawValue == Int32 {
    public init(from decoder: any Decoder) throws { self = try Self.read(from: decoder) }
    public func encode(to encoder: any Encoder) throws { try write(to: encoder) }
}

extension ContractCodable where Self: RawRepresentable, RawValue == Int64 {
    public init(from decoder: any Decoder) throws { self = try Self.read(from: decoder) }
    public func encode(to encoder: any Encoder) throws { try write(to: encoder) }
}

extension ContractCodable where Self: RawRepresentable, RawValue == UInt32 {
    public init(from decoder: any Decoder) throws { self = try Self.read(from: decoder) }
    public func encode(to encoder: any Encoder) throws { try write(to: encoder) }
}

extension ContractCodable where Self: RawRepresentable, RawValue == UInt64 {
    public init(from decoder: any Decoder) throws { self = try Self.read(from: decoder) }
    public func encode(to encoder: any Encoder) throws { try write(to: encoder) }
}
