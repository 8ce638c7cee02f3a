internal import DeedRuntime
public import Foundation

extension JSONDecoder {
    /// A decoder that reads dates as RFC 3339 with any fraction and offset, as contracts write timestamps, and data as Base64.
    public static var events: JSONDecoder {
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .custom { decoder in try Timestamp(from: decoder).date }
        decoder.dataDecodingStrategy = .base64
        return decoder
    }
}

extension JSONEncoder {
    /// An encoder that writes dates as RFC 3339 in UTC, data as Base64, and keys in a fixed order.
    public static var events: JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.dataEncodingStrategy = .base64
        encoder.dateEncodingStrategy = .custom { date, encoder in
            guard let timestamp = Timestamp(date) else {
                throw EncodingError.invalidValue(
                    date, .init(codingPath: encoder.codingPath, debugDescription: "not of the years 0 to 9999"))
            }
            try timestamp.encode(to: encoder)
        }
        return encoder
    }
}
