/// A message of a protocol that carries headers beside its body, such as HTTP or Kafka.
public struct TransportMessage: Sendable, Hashable {
    /// One header; names are compared without regard to case.
    public struct Header: Sendable, Hashable {
        public var name: String
        public var value: String

        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// In the order in which they travel.
    public var headers: [Header]
    /// What Kafka keeps events of one entity in order by; nil where there is none, and in other protocols.
    public var key: String?
    public var body: [UInt8]

    public init(headers: [Header], key: String? = nil, body: [UInt8]) {
        self.headers = headers
        self.key = key
        self.body = body
    }

    /// The first header of a name; nil where there is none.
    public subscript(header name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }
}

/// How an event of CloudEvents 1.0 is put into a message.
public enum ContentMode: Sendable, Hashable, CaseIterable {
    /// The whole event is the body, as JSON.
    case structured
    /// The payload is the body, everything else is headers.
    case binary
}

/// A protocol that events travel by.
public enum Transport: Sendable, Hashable, CaseIterable {
    /// CloudEvents HTTP protocol binding 1.0.2: headers begin with `ce-`, their values are percent-encoded.
    case http
    /// CloudEvents Kafka protocol binding 1.0.1: headers begin with `ce_`, their values are UTF-8.
    case kafka

    var prefix: String { self == .http ? "ce-" : "ce_" }

    /// A value as a header carries it.
    func encode(_ value: String) -> String {
        guard self == .http else { return value }
        var result = ""
        for byte in value.utf8 {
            // Section 3.1.3.2: everything but printable ASCII, and the space, the double quote and the percent sign.
            if 0x21...0x7E ~= byte, byte != 0x22, byte != 0x25 {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                result += "%" + (digits.count == 1 ? "0" : "") + digits
            }
        }
        return result
    }

    /// The value that a header carries; nil where its escapes make no UTF-8.
    func decode(_ value: String) -> String? {
        guard self == .http else { return value }
        let isQuoted = value.utf8.count > 1 && value.utf8.first == 0x22 && value.utf8.last == 0x22
        let text = isQuoted ? Self.unquoted(value) : value
        guard text.utf8.contains(0x25) else { return text }
        let encoded = Array(text.utf8)
        var (bytes, index): ([UInt8], Int) = ([], 0)
        while index < encoded.count {
            if encoded[index] == 0x25, index + 2 < encoded.count, encoded[index + 1].hexValue < 16,
                encoded[index + 2].hexValue < 16
            {
                bytes.append(UInt8(encoded[index + 1].hexValue * 16 + encoded[index + 2].hexValue))
                index += 3
            } else {
                bytes.append(encoded[index])
                index += 1
            }
        }
        return String(validating: bytes, as: UTF8.self)
    }

    /// A quoted string of HTTP, which some senders write.
    private static func unquoted(_ value: String) -> String {
        var (result, isEscaped) = ("", false)
        for character in value.unicodeScalars.dropFirst().dropLast() {
            if character == "\\", !isEscaped {
                isEscaped = true
            } else {
                result.unicodeScalars.append(character)
                isEscaped = false
            }
        }
        return result
    }
}
