extension JSONNumber {
    /// Whether bytes are a number in the grammar of JSON (RFC 8259, section 6).
    static func isValid(_ bytes: UTF8Bytes) -> Bool {
        var index = bytes.has(0x2D, at: 0) ? 1 : 0
        let start = index
        index = endOfDigits(bytes, from: index)
        guard index == start + 1 || index > start && bytes[start] != 0x30 else { return false }
        if bytes.has(0x2E, at: index) {
            let end = endOfDigits(bytes, from: index + 1)
            guard end > index + 1 else { return false }
            index = end
        }
        if bytes.has(0x65, at: index) || bytes.has(0x45, at: index) {
            index += bytes.has(0x2B, at: index + 1) || bytes.has(0x2D, at: index + 1) ? 2 : 1
            let end = endOfDigits(bytes, from: index)
            guard end > index else { return false }
            index = end
        }
        return index == bytes.count
    }

    @inline(__always)
    static func endOfDigits(_ bytes: UTF8Bytes, from start: Int) -> Int {
        var index = start
        while index < bytes.count, bytes[index].isDigit { index &+= 1 }
        return index
    }
}
