/// Searches eight bytes at a time, in a 64-bit word.
enum JSONScan {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let tops: UInt64 = 0x8080_8080_8080_8080

    /// Eight bytes as a word, the first in its lowest bits. There must be eight.
    @inline(__always)
    static func word(_ address: UnsafePointer<UInt8>) -> UInt64 {
        UInt64(littleEndian: UnsafeRawPointer(address).loadUnaligned(as: UInt64.self))
    }

    /// A word with the top bit of the lowest byte set that is a quote, a backslash or a control character; bits above that one may
    /// be wrong.
    @inline(__always)
    static func special(_ word: UInt64) -> UInt64 {
        let quote = word ^ (ones &* 0x22)
        let backslash = word ^ (ones &* 0x5C)
        let control = (word &- ones &* 0x20) & ~word
        return ((quote &- ones) & ~quote | (backslash &- ones) & ~backslash | control) & tops
    }

    /// As `special`, for bytes beyond ASCII too.
    @inline(__always)
    static func specialOrNonASCII(_ word: UInt64) -> UInt64 {
        special(word) | word & tops
    }

    /// Where the first quote, backslash or control character stands at or after `start`, or the end.
    static func endOfPlainText(_ text: UTF8Bytes, from start: Int) -> Int {
        guard let base = text.baseAddress else { return 0 }
        var index = start
        while index &+ 8 <= text.count {
            let found = special(word(base + index))
            if found != 0 { return index &+ found.trailingZeroBitCount &>> 3 }
            index &+= 8
        }
        while index < text.count, base[index] >= 0x20, base[index] != 0x22, base[index] != 0x5C { index &+= 1 }
        return index
    }
}
