/// A set of ASCII characters as 128 bits.
struct ByteSet {
    private let low: UInt64
    private let high: UInt64

    /// The characters of a text.
    init(_ characters: StaticString) {
        var (low, high): (UInt64, UInt64) = (0, 0)
        for index in 0..<characters.utf8CodeUnitCount {
            let byte = characters.utf8Start[index]
            if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte & 63) }
        }
        self.init(low: low, high: high)
    }

    private init(low: UInt64, high: UInt64) {
        (self.low, self.high) = (low, high)
    }

    /// Letters and digits.
    static let alphanumerics = ByteSet("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")

    /// The characters of both.
    static func | (one: ByteSet, other: ByteSet) -> ByteSet {
        ByteSet(low: one.low | other.low, high: one.high | other.high)
    }

    @inline(__always)
    func contains(_ byte: UInt8) -> Bool {
        byte < 128 && (byte < 64 ? low : high) >> UInt64(byte & 63) & 1 == 1
    }

    /// Whether all bytes of a text are in the set.
    func containsAll(_ bytes: UTF8Bytes) -> Bool {
        for byte in bytes where !contains(byte) { return false }
        return true
    }

    /// Whether a text consists of characters of the set and of percent-encoded bytes.
    func containsAllOrEncoded(_ bytes: UTF8Bytes) -> Bool {
        var index = 0
        while index < bytes.count {
            if bytes[index] == 0x25 {
                guard Self.isPercentEncoded(bytes, at: index) else { return false }
                index += 3
            } else {
                guard contains(bytes[index]) else { return false }
                index += 1
            }
        }
        return true
    }

    /// Whether a percent sign and two hexadecimal digits stand at an index.
    static func isPercentEncoded(_ bytes: UTF8Bytes, at index: Int) -> Bool {
        index + 2 < bytes.count && bytes[index] == 0x25 && bytes[index + 1].hexValue < 16
            && bytes[index + 2].hexValue < 16
    }
}
