/// Searches eight bytes at a time, in a 64-bit word.
@usableFromInline
enum JSONScan {
    @inlinable static var ones: UInt64 { 0x0101_0101_0101_0101 }
    @inlinable static var tops: UInt64 { 0x8080_8080_8080_8080 }

    /// Eight bytes as a word, the first in its lowest bits. There must be eight.
    @inlinable @inline(__always)
    static func word(_ address: UnsafePointer<UInt8>) -> UInt64 {
        UInt64(littleEndian: UnsafeRawPointer(address).loadUnaligned(as: UInt64.self))
    }

    /// One to seven bytes as a word, the first in its lowest bits, zeros above. Nothing beyond them is read.
    @inlinable @inline(__always)
    static func shortWord(_ address: UnsafePointer<UInt8>, count: Int) -> UInt64 {
        let bytes = UnsafeRawPointer(address)
        func part<Part: FixedWidthInteger & UnsignedInteger>(_ type: Part.Type, at place: Int) -> UInt64 {
            UInt64(Part(littleEndian: (bytes + place).loadUnaligned(as: type))) &<< UInt64(8 &* place)
        }
        if count >= 4 { return part(UInt32.self, at: 0) | part(UInt32.self, at: count &- 4) }
        if count >= 2 { return part(UInt16.self, at: 0) | part(UInt16.self, at: count &- 2) }
        return UInt64(address[0])
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
    @inlinable @inline(__always)
    static func specialOrNonASCII(_ word: UInt64) -> UInt64 {
        let isNoQuote = (word ^ ones &* 0x22) &+ ones &* 0x7F
        let isNoBackslash = (word ^ ones &* 0x5C) &+ ones &* 0x7F
        let isNoControl = word &+ ones &* 0x60
        return (~(isNoQuote & isNoBackslash & isNoControl) | word) & tops
    }

    /// Where in sixteen bytes the first is that ``specialOrNonASCII(_:)`` finds; 16 where there is none. There must be sixteen.
    ///
    /// Both words are always looked at: where a text ends cannot be foreseen, and a branch that is guessed wrong costs more.
    @inlinable @inline(__always)
    static func endOfPlainText(_ address: UnsafePointer<UInt8>) -> Int {
        let low = specialOrNonASCII(word(address)).trailingZeroBitCount
        let high = specialOrNonASCII(word(address + 8)).trailingZeroBitCount
        // A word without any counts 64.
        return (low &+ high & (0 &- low &>> 6)) &>> 3
    }

    /// Where a string of plain ASCII ends whose opening quote is at a place, behind its closing quote; -1 for anything else, and
    /// for a string near the end of the bytes.
    @inlinable @inline(__always)
    static func endOfPlainString(_ base: UnsafePointer<UInt8>, count: Int, at quote: Int) -> Int {
        guard quote >= 0, quote &+ 17 <= count, base[quote] == 0x22 else { return -1 }
        var index = quote &+ 1 &+ endOfPlainText(base + (quote &+ 1))
        if index == quote &+ 17 {
            guard index &+ 16 <= count else { return -1 }
            index &+= endOfPlainText(base + index)
            if index == quote &+ 33 { return endOfLongString(base, count: count, from: index) }
        }
        return base[index] == 0x22 ? index &+ 1 : -1
    }

    /// The same from a place within the string.
    @usableFromInline @inline(never)
    static func endOfLongString(_ base: UnsafePointer<UInt8>, count: Int, from start: Int) -> Int {
        var place = start
        while place &+ 16 <= count {
            let length = endOfPlainText(base + place)
            place &+= length
            if length < 16 { return base[place] == 0x22 ? place &+ 1 : -1 }
        }
        return -1
    }

    /// A whole number of at most seven digits and where it ends; -1 for any other, and near the end of the bytes.
    @inlinable @inline(__always)
    static func shortInteger(_ base: UnsafePointer<UInt8>, count: Int, at start: Int) -> (end: Int, value: Int64) {
        guard start >= 0, start &+ 9 <= count else { return (-1, 0) }
        let isNegative = base[start] == 0x2D
        let place = isNegative ? start &+ 1 : start
        let (length, number) = digits(base + place)
        return (length < 0 ? -1 : place &+ length, isNegative ? 0 &- number : number)
    }

    /// How many digits there are at an address, one to seven, and their number; -1 for any other count, for a zero before
    /// other digits, and for a number that goes on with a point or an exponent. There must be eight bytes.
    @inlinable @inline(__always)
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
    @inlinable @inline(__always)
    static func number(_ digits: UInt64) -> UInt64 {
        let pairs = digits &* 10 &+ digits &>> 8
        let mask: UInt64 = 0x0000_00FF_0000_00FF
        return ((pairs & mask) &* 0x000F_4240_0000_0064 &+ (pairs &>> 16 & mask) &* 0x0000_2710_0000_0001) &>> 32
    }

    /// A number without exponent of at most seven characters, and how many those are; -1 for any other, also for one that is
    /// wrong. There must be eight bytes.
    @inline(__always)
    static func decimal(_ address: UnsafePointer<UInt8>) -> (count: Int, value: Double) {
        let values = word(address) ^ ones &* 0x30
        let others = (values &+ ones &* 0x76 | values) & tops
        let whole = others.trailingZeroBitCount &>> 3
        let end = (others & (others &- 1)).trailingZeroBitCount &>> 3
        let hasPoint = whole < 8 && address[whole] == 0x2E
        let count = hasPoint ? end : whole
        let fraction = hasPoint ? count &- whole &- 1 : 0
        guard whole > 0, count < 8, !hasPoint || fraction > 0, !address[count].continuesNumber,
            whole == 1 || values & 0xFF != 0
        else { return (-1, 0) }
        // The digits behind the point move one place down, all of them up to the end of the word.
        let kept = ~(~0 &<< UInt64(whole &* 8))
        let digits = values & kept | (hasPoint ? values &>> 8 & ~kept : 0)
        let number = number(digits &<< UInt64(64 &- (count &- (hasPoint ? 1 : 0)) &* 8))
        return (count, Double(number) / scale(fraction))
    }

    /// A power of ten, 0 to 7.
    @inline(__always)
    private static func scale(_ exponent: Int) -> Double {
        let square = exponent & 1 == 0 ? 1.0 : 10.0
        let fourth = exponent & 2 == 0 ? 1.0 : 100.0
        return square * fourth * (exponent & 4 == 0 ? 1.0 : 10_000.0)
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
