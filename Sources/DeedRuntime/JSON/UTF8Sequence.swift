/// The sequences of UTF-8 beyond ASCII (RFC 3629): shortest form only, no surrogates, nothing beyond U+10FFFF.
enum UTF8Sequence {
    /// How many bytes the sequence at an address has, 2 to 4, or 0 where it is not valid.
    static func length(_ bytes: UnsafePointer<UInt8>, available: Int) -> Int {
        let first = bytes[0]
        switch first {
        case 0xC2...0xDF: return available >= 2 && isTail(bytes[1]) ? 2 : 0
        case 0xE0...0xEF:
            guard available >= 3, isTail(bytes[1]), isTail(bytes[2]) else { return 0 }
            return first == 0xE0 && bytes[1] < 0xA0 || first == 0xED && bytes[1] > 0x9F ? 0 : 3
        case 0xF0...0xF4:
            guard available >= 4, isTail(bytes[1]), isTail(bytes[2]), isTail(bytes[3]) else { return 0 }
            return first == 0xF0 && bytes[1] < 0x90 || first == 0xF4 && bytes[1] > 0x8F ? 0 : 4
        default: return 0
        }
    }

    /// The scalar at an index of valid UTF-8 and the index behind it. A sequence that the end cuts off gives U+FFFD and the end.
    @inline(__always)
    static func decode(_ bytes: UTF8Bytes, at index: Int) -> (scalar: UInt32, end: Int) {
        let first = UInt32(bytes[index])
        if first < 0x80 { return (first, index &+ 1) }
        let end = index &+ (first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4)
        guard end <= bytes.count else { return (0xFFFD, bytes.count) }
        let second = UInt32(bytes[index &+ 1]) & 0x3F
        if first < 0xE0 { return ((first & 0x1F) << 6 | second, end) }
        let third = UInt32(bytes[index &+ 2]) & 0x3F
        if first < 0xF0 { return ((first & 0x0F) << 12 | second << 6 | third, end) }
        return ((first & 0x07) << 18 | second << 12 | third << 6 | UInt32(bytes[index &+ 3]) & 0x3F, end)
    }

    /// Whether all bytes are valid UTF-8.
    static func isValid(_ bytes: UTF8Bytes) -> Bool {
        guard let base = bytes.baseAddress else { return true }
        var index = 0
        while index < bytes.count {
            if base[index] < 0x80 {
                index += 1
                continue
            }
            let length = length(base + index, available: bytes.count - index)
            guard length > 0 else { return false }
            index += length
        }
        return true
    }

    /// How many scalars valid UTF-8 has.
    static func scalarCount(_ bytes: UTF8Bytes) -> Int {
        var count = 0
        for byte in bytes where byte & 0xC0 != 0x80 { count &+= 1 }
        return count
    }

    @inline(__always)
    private static func isTail(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
