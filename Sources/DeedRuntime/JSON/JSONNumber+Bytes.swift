extension JSONNumber {
    /// The whole number that a JSON number's bytes spell, in 64 bits, or nil. `1.0` and `1e2` are whole numbers, `-0` is 0.
    @inline(__always)
    static func int64(_ bytes: UTF8Bytes, isPlainInteger: Bool) -> Int64? {
        let isNegative = bytes.has(0x2D, at: 0)
        let digits = bytes.count - (isNegative ? 1 : 0)
        guard isPlainInteger, digits <= 18 else { return ExactDecimal.parse(bytes)?.int64 }
        let value = Int64(bytes.digits(at: bytes.count - digits, count: digits))
        return isNegative ? -value : value
    }

    /// The whole number that a JSON number's bytes spell, in 64 bits without sign, or nil.
    @inline(__always)
    static func uint64(_ bytes: UTF8Bytes, isPlainInteger: Bool) -> UInt64? {
        if isPlainInteger, bytes.count <= 18, !bytes.has(0x2D, at: 0) {
            return UInt64(bytes.digits(at: 0, count: bytes.count))
        }
        guard let whole = ExactDecimal.parse(bytes)?.normalized, whole.scale == 0, !whole.isNegative else { return nil }
        return UInt64(exactly: whole.coefficient)
    }

    /// The double nearest to what a JSON number's bytes spell; infinite beyond the largest one. Minus zero stays minus zero.
    static func double(_ bytes: UTF8Bytes) -> Double {
        if let exact = exactDouble(bytes) { return exact }
        return Double(String(decoding: bytes, as: UTF8.self)) ?? .nan
    }

    /// The double of a number of at most 15 digits without exponent: its digits and the power of ten are exact doubles then, so
    /// that one division rounds right.
    private static func exactDouble(_ bytes: UTF8Bytes) -> Double? {
        guard bytes.count <= 16 else { return nil }
        var (digits, fraction, isFraction) = (0, 0, false)
        let isNegative = bytes.has(0x2D, at: 0)
        for index in (isNegative ? 1 : 0)..<bytes.count {
            let byte = bytes[index]
            if byte.isDigit {
                digits = digits &* 10 &+ Int(byte &- 0x30)
                if isFraction { fraction += 1 }
            } else {
                guard byte == 0x2E else { return nil }
                isFraction = true
            }
        }
        guard digits < 1 << 53 else { return nil }
        let value = Double(digits) / Double(UInt64(truncatingIfNeeded: ExactDecimal.powerOfTen(fraction)))
        return isNegative ? -value : value
    }
}
