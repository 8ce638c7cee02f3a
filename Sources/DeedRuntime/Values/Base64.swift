/// Base64 with the standard alphabet and padding (RFC 4648, section 4): what a field of type `bytes` is on the wire.
///
/// Reading is strict: padding is required, unused bits must be zero, so that each value has one text.
public enum Base64 {
    /// How many bytes a text stands for, or nil where it is no Base64. Allocates nothing.
    public static func decodedCount(_ text: UTF8Bytes) -> Int? {
        guard text.count % 4 == 0 else { return nil }
        guard text.count > 0 else { return 0 }
        let padding = text.has(0x3D, at: text.count - 1) ? (text.has(0x3D, at: text.count - 2) ? 2 : 1) : 0
        let end = text.count - padding
        for index in 0..<end where value(of: text[index]) > 63 { return nil }
        let unused: UInt8 = padding == 0 ? 0 : padding == 1 ? 0b11 : 0b1111
        return value(of: text[end - 1]) & unused == 0 ? text.count / 4 * 3 - padding : nil
    }

    /// The bytes that a text stands for, or nil where it is no Base64.
    public static func decode(_ text: UTF8Bytes) -> [UInt8]? {
        guard let count = decodedCount(text) else { return nil }
        return [UInt8](unsafeUninitializedCapacity: count) { bytes, written in
            for index in stride(from: 0, to: text.count, by: 4) {
                var group: UInt32 = 0
                for place in 0..<4 { group = group << 6 | UInt32(value(of: text[index + place]) & 0x3F) }
                for shift in [16, 8, 0] as [UInt32] where written < count {
                    bytes[written] = UInt8(truncatingIfNeeded: group >> shift)
                    written += 1
                }
            }
        }
    }

    /// The bytes that a text stands for, or nil where it is no Base64.
    public static func decode(_ text: String) -> [UInt8]? {
        text.withUTF8Bytes { decode($0) }
    }

    /// The text that stands for bytes.
    public static func encode(_ bytes: [UInt8]) -> String {
        var utf8 = UTF8Buffer(capacity: (bytes.count + 2) / 3 * 4)
        append(bytes, to: &utf8)
        return utf8.text
    }

    /// Appends the text that stands for bytes.
    public static func append(_ bytes: [UInt8], to utf8: inout UTF8Buffer) {
        _ = utf8.room((bytes.count + 2) / 3 * 4)
        var index = 0
        while index < bytes.count {
            let present = min(3, bytes.count - index)
            var group: UInt32 = 0
            for place in 0..<3 { group = group << 8 | (place < present ? UInt32(bytes[index + place]) : 0) }
            for place in 0..<4 {
                let value = UInt8(truncatingIfNeeded: group >> UInt32(18 - 6 * place)) & 0x3F
                utf8.append(place <= present ? letter(of: value) : 0x3D)
            }
            index += 3
        }
    }

    @inline(__always)
    private static func value(of letter: UInt8) -> UInt8 {
        switch letter {
        case 0x41...0x5A: letter - 0x41
        case 0x61...0x7A: letter - 0x61 + 26
        case 0x30...0x39: letter - 0x30 + 52
        case 0x2B: 62
        case 0x2F: 63
        default: 255
        }
    }

    @inline(__always)
    private static func letter(of value: UInt8) -> UInt8 {
        switch value {
        case 0..<26: 0x41 + value
        case 26..<52: 0x61 + value - 26
        case 52..<62: 0x30 + value - 52
        case 62: 0x2B
        default: 0x2F
        }
    }
}
