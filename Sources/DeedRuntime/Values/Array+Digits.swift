extension [UInt8] {
    /// Appends a number in decimal digits, filled with zeros on the left up to `width`.
    mutating func append(decimal value: UInt64, width: Int = 1) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32) { digits in
            var start = 32
            var rest = value
            repeat {
                start -= 1
                digits[start] = 0x30 &+ UInt8(truncatingIfNeeded: rest % 10)
                rest /= 10
            } while rest > 0
            while 32 - start < width {
                start -= 1
                digits[start] = 0x30
            }
            append(contentsOf: UnsafeBufferPointer(rebasing: digits[start...]))
        }
    }

    /// Appends a number in decimal digits, with a minus sign where it is negative.
    mutating func append(decimal value: Int64) {
        if value < 0 { append(0x2D) }
        append(decimal: value.magnitude)
    }

    /// Appends a 128-bit number in decimal digits.
    mutating func append(decimal value: UInt128) {
        let chunk: UInt128 = 10_000_000_000_000_000_000
        guard value >= chunk else { return append(decimal: UInt64(truncatingIfNeeded: value)) }
        let (high, low) = value.quotientAndRemainder(dividingBy: chunk)
        append(decimal: high)
        append(decimal: UInt64(truncatingIfNeeded: low), width: 19)
    }
}
