/// Escapes text for a JSON string: quotes, backslashes and control characters, nothing else.
enum JSONEscaping {
    /// Appends text, escaped. Text without anything to escape is copied at once.
    static func append(_ text: UTF8Bytes, to utf8: inout [UInt8]) {
        var start = 0
        var index = 0
        while index < text.count {
            index = JSONScan.endOfPlainText(text, from: index)
            guard index < text.count else { break }
            utf8.append(contentsOf: text.slice(start..<index))
            append(escape: text[index], to: &utf8)
            index += 1
            start = index
        }
        utf8.append(contentsOf: text.slice(start..<text.count))
    }

    private static func append(escape byte: UInt8, to utf8: inout [UInt8]) {
        utf8.append(0x5C)
        switch byte {
        case 0x22, 0x5C: utf8.append(byte)
        case 0x08: utf8.append(0x62)
        case 0x09: utf8.append(0x74)
        case 0x0A: utf8.append(0x6E)
        case 0x0C: utf8.append(0x66)
        case 0x0D: utf8.append(0x72)
        default:
            utf8.append(contentsOf: [0x75, 0x30, 0x30, 0x30 + byte >> 4, hexDigit(byte & 0xF)])
        }
    }

    private static func hexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? 0x30 + value : 0x57 + value
    }
}
