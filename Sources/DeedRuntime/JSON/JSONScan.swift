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

    /// As `special`, for bytes beyond ASCII too. What a byte beyond ASCII carries into the next one does not matter: it is found
    /// itself, and lies lower.
    @inline(__always)
    static func specialOrNonASCII(_ word: UInt64) -> UInt64 {
        let isNoQuote = (word ^ ones &* 0x22) &+ ones &* 0x7F
        let isNoBackslash = (word ^ ones &* 0x5C) &+ ones &* 0x7F
        let isNoControl = word &+ ones &* 0x60
        return (~(isNoQuote & isNoBackslash & isNoControl) | word) & tops
    }

    /// How many digits there are at an address, one to seven, and their number; -1 for any other count, for a zero before
    /// other digits, and for a number that goes on with a point or an exponent. There must be eight bytes.
    @inline(__always)
    static func digits(_ address: UnsafePointer<UInt8>) -> (count: Int, number: Int64) {
        let word = word(address)
        let values = word ^ ones &* 0x30
        let others = (values &+ ones &* 0x76 | values) & tops
        let count = others.trailingZeroBitCount &>> 3
        guard count &- 1 < 7, count > 0 else { return (-1, 0) }
        let behind = UInt8(truncatingIfNeeded: word &>> UInt64(count &* 8))
        guard !behind.continuesNumber, values & 0xFF != 0 || count == 1 else { return (-1, 0) }
        return (count, Int64(bitPattern: number(values &<< UInt64(64 &- count &* 8))))
    }

    /// The number of eight digits, each a byte from 0 to 9, the first in the lowest bits.
    @inline(__always)
    private static func number(_ digits: UInt64) -> UInt64 {
        let pairs = digits &* 10 &+ digits &>> 8
        let mask: UInt64 = 0x0000_00FF_0000_00FF
        return ((pairs & mask) &* 0x000F_4240_0000_0064 &+ (pairs &>> 16 & mask) &* 0x0000_2710_0000_0001) &>> 32
    }

    /// Whether all eight bytes are hexadecimal digits.
    @inline(__always)
    static func areHex(_ word: UInt64) -> Bool {
        let lower = word | ones &* 0x20
        let isDigit = (word &+ ones &* 0x50) & ~(word &+ ones &* 0x46)
        let isLetter = (lower &+ ones &* 0x1F) & ~(lower &+ ones &* 0x19)
        return (isDigit | isLetter) & ~word & tops == tops
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
