/// A value whose form in JSON is one string: dates, times, UUIDs, exact decimals.
///
/// Parsing is strict (no white space, no alternatives beyond the standard that each type names) and works on bytes without
/// allocating. `description` is the canonical text, which parses to an equal value. With `Codable` the value is that text.
public protocol TextualValue: Sendable, Hashable, LosslessStringConvertible, Codable {
    /// The value that the whole of `bytes` spells, or nil.
    static func parse(_ bytes: UTF8Bytes) -> Self?

    /// Appends the canonical text as UTF-8; it never needs an escape in JSON.
    func append(to utf8: inout UTF8Buffer)
}

extension TextualValue {
    /// The value that a text spells, or nil.
    public init?(_ text: String) {
        guard let value = text.withUTF8Bytes(Self.parse) else { return nil }
        self = value
    }

    /// The canonical text.
    public var description: String {
        var utf8 = UTF8Buffer()
        append(to: &utf8)
        return utf8.text
    }

    /// Reads the text from a string.
    ///
    /// - Throws: `DecodingError.dataCorrupted` where the text does not spell a value.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let value = Self(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no \(Self.self): \(text)")
        }
        self = value
    }

    /// Writes the canonical text as a string.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
