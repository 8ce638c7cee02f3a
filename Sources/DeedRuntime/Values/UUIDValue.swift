/// A UUID, 16 bytes, of any version and variant (RFC 9562).
///
/// It reads upper and lower case in the form 8-4-4-4-12 and writes lower case. Ordered by its bytes.
public struct UUIDValue: TextualValue, Comparable {
    /// The first eight bytes, big-endian.
    public let high: UInt64
    /// The last eight bytes, big-endian.
    public let low: UInt64

    /// A UUID of two big-endian halves.
    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// A UUID of 16 bytes; nil for any other number of bytes.
    public init?(bytes: some Collection<UInt8>) {
        guard bytes.count == 16 else { return nil }
        self.init(high: Self.word(bytes.prefix(8)), low: Self.word(bytes.dropFirst(8)))
    }

    /// A new random UUID of version 4, from the system's random number generator.
    public static func random() -> UUIDValue {
        var generator = SystemRandomNumberGenerator()
        return random(using: &generator)
    }

    /// A new random UUID of version 4.
    public static func random(using generator: inout some RandomNumberGenerator) -> UUIDValue {
        UUIDValue(
            high: generator.next() & ~0xF000 | 0x4000,
            low: generator.next() & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000)
    }

    /// The 16 bytes in the order of the text.
    public var bytes: [UInt8] {
        (0..<16).map { byte(at: $0) }
    }

    /// Ordered by the bytes.
    public static func < (one: UUIDValue, other: UUIDValue) -> Bool {
        (one.high, one.low) < (other.high, other.low)
    }

    private static func word(_ bytes: some Collection<UInt8>) -> UInt64 {
        bytes.reduce(0) { $0 << 8 | UInt64($1) }
    }

    private func byte(at index: Int) -> UInt8 {
        let word = index < 8 ? high : low
        return UInt8(truncatingIfNeeded: word >> UInt64(56 - 8 * (index & 7)))
    }
}

extension UUIDValue {
    /// The UUID that 36 bytes spell, or nil.
    public static func parse(_ bytes: UTF8Bytes) -> UUIDValue? {
        guard bytes.count == 36, let base = bytes.baseAddress, isValid(base) else { return nil }
        let high = eight(base) << 32 | four(base + 9) << 16 | four(base + 14)
        let low = four(base + 19) << 48 | eight(base + 24) << 16 | eight(base + 28) & 0xFFFF
        return UUIDValue(high: high, low: low)
    }

    /// The number that eight hexadecimal digits spell.
    private static func eight(_ digits: UnsafePointer<UInt8>) -> UInt64 { number(JSONScan.word(digits)) }

    /// The number that four hexadecimal digits spell; four more bytes must be there.
    private static func four(_ digits: UnsafePointer<UInt8>) -> UInt64 { number(JSONScan.word(digits) << 32) }

    /// The number of eight hexadecimal digits in a word, the first in the lowest bits; bytes that are zero count as digits zero.
    private static func number(_ word: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let digits = (word & 0x0F0F_0F0F_0F0F_0F0F) &+ (word >> 6 & ones) &* 9
        let pairs = (digits << 4 | digits >> 8) & 0x00FF_00FF_00FF_00FF
        let quads = (pairs << 8 | pairs >> 16) & 0x0000_FFFF_0000_FFFF
        return (quads << 16 | quads >> 32) & 0xFFFF_FFFF
    }

    /// Whether the 36 bytes at an address spell a UUID.
    @inline(__always)
    static func isValid(_ bytes: UnsafePointer<UInt8>) -> Bool {
        guard bytes[8] == 0x2D, bytes[13] == 0x2D, bytes[18] == 0x2D, bytes[23] == 0x2D else { return false }
        // The groups of four digits are read with the dash and what follows, of which zeros are made.
        func group(_ start: Int) -> UInt64 { JSONScan.word(bytes + start) & 0xFFFF_FFFF | 0x3030_3030_0000_0000 }
        return JSONScan.areHex(JSONScan.word(bytes)) && JSONScan.areHex(group(9)) && JSONScan.areHex(group(14))
            && JSONScan.areHex(group(19)) && JSONScan.areHex(JSONScan.word(bytes + 24))
            && JSONScan.areHex(JSONScan.word(bytes + 28))
    }

    /// Appends the text in lower case.
    public func append(to utf8: inout UTF8Buffer) {
        utf8.append(atMost: 36) { writer in
            for index in 0..<16 {
                if index == 4 || index == 6 || index == 8 || index == 10 { writer.put(0x2D) }
                let byte = byte(at: index)
                writer.put(Self.hexDigit(byte >> 4))
                writer.put(Self.hexDigit(byte & 0xF))
            }
        }
    }

    @inline(__always)
    private static func hexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? 0x30 &+ value : 0x57 &+ value
    }
}
