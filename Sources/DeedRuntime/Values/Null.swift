/// The value of a field that is always `null`.
public struct Null: Sendable, Hashable, CustomStringConvertible, ExpressibleByNilLiteral {
    /// The only value there is.
    public init() {}

    /// The only value there is, written `nil`.
    public init(nilLiteral: ()) {}

    /// `null`
    public var description: String { "null" }
}

extension Null: Codable {
    /// Reads `null`.
    ///
    /// - Throws: `DecodingError.typeMismatch` for anything else.
    public init(from decoder: any Decoder) throws {
        guard try decoder.singleValueContainer().decodeNil() else {
            throw DecodingError.typeMismatch(
                Null.self, .init(codingPath: decoder.codingPath, debugDescription: "expected null"))
        }
    }

    /// Writes `null`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encodeNil()
    }
}
