/// Escapes text for a JSON string: quotes, backslashes and control characters, nothing else.
enum JSONEscaping {
    /// Appends text, escaped; eight bytes at a time as long as none of them is to be escaped.
    @inline(__always)
    static func append(_ text: UTF8Bytes, to utf8: inout UTF8Buffer) {
        guard let base = text.baseAddress else { return }
        let count = text.count
        // Room for whole words, and a quote behind them.
        let room = utf8.room(count &+ 9)
        var index = 0
        while index &+ 8 <= count {
            let word = JSONScan.word(base + index)
            UnsafeMutableRawPointer(room + index).storeBytes(of: word.littleEndian, as: UInt64.self)
            guard JSONScan.special(word) == 0 else { break }
            index &+= 8
        }
        while index < count {
            let byte = base[index]
            guard byte >= 0x20, byte != 0x22, byte != 0x5C else { break }
            room[index] = byte
            index &+= 1
        }
        utf8.wrote(index)
        if index < count { appendSlowly(text, from: index, to: &utf8) }
    }

    @inline(never)
    private static func appendSlowly(_ text: UTF8Bytes, from first: Int, to utf8: inout UTF8Buffer) {
        var (start, index) = (first, first)
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

    private static func append(escape byte: UInt8, to utf8: inout UTF8Buffer) {
        utf8.append(0x5C)
        switch byte {
        case 0x22, 0x5C: utf8.append(byte)
        case 0x08: utf8.append(0x62)
        case 0x09: utf8.append(0x74)
        case 0x0A: utf8.append(0x6E)
        case 0x0C: utf8.append(0x66)
        case 0x0D: utf8.append(0x72)
        default:
            utf8.append("u00")
            utf8.append(0x30 + byte >> 4)
            utf8.append(hexDigit(byte & 0xF))
        }
    }

    private static func hexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? 0x30 + value : 0x57 + value
    }
}
