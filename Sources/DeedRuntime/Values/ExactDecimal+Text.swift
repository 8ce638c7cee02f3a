extension ExactDecimal {
    /// The number that a text spells: the grammar of JSON's numbers, an exponent included. Nil for anything else, and for what does
    /// not fit 38 digits; zeros at the end of a fraction that do not fit are dropped.
    public static func parse(_ bytes: UTF8Bytes) -> ExactDecimal? {
        parse(bytes, allowsExponent: true)
    }

    /// The number that a text spells; `1e3` is one only where exponents are allowed.
    public static func parse(_ bytes: UTF8Bytes, allowsExponent: Bool) -> ExactDecimal? {
        var digits = DigitReader(bytes: bytes)
        let isNegative = digits.skip(0x2D)
        guard digits.readWhole(), !digits.skip(0x2E) || digits.readFraction() else { return nil }
        if allowsExponent, digits.skip(0x65) || digits.skip(0x45) {
            guard digits.readExponent() else { return nil }
        }
        return digits.index == bytes.count ? digits.value(isNegative: isNegative) : nil
    }

    /// Appends the number in plain notation with all digits of its scale: `-12.50`.
    public func append(to utf8: inout UTF8Buffer) {
        if isNegative { utf8.append(0x2D) }
        guard scale > 0 else { return utf8.append(decimal: coefficient) }
        let (whole, fraction) = coefficient.quotientAndRemainder(dividingBy: Self.powerOfTen(scale))
        utf8.append(decimal: whole)
        utf8.append(0x2E)
        var digits = UTF8Buffer()
        digits.append(decimal: fraction)
        for _ in digits.count..<scale { utf8.append(0x30) }
        utf8.append(digits)
    }

    /// Collects the digits of a number: a coefficient without zeros at its end, these zeros, and where the point is.
    private struct DigitReader {
        let bytes: UTF8Bytes
        var index = 0
        var coefficient: UInt128 = 0
        /// Digits of the coefficient; 39 where there are too many.
        var digits = 0
        /// Zeros after the coefficient.
        var zeros = 0
        var scale = 0

        mutating func skip(_ byte: UInt8) -> Bool {
            guard bytes.has(byte, at: index) else { return false }
            index += 1
            return true
        }

        /// Reads the digits before the point: no superfluous zero in front.
        mutating func readWhole() -> Bool {
            let start = index
            readDigits()
            return index == start + 1 || index > start && bytes[start] != 0x30
        }

        mutating func readFraction() -> Bool {
            let start = index
            readDigits()
            scale = index - start
            return index > start
        }

        mutating func readExponent() -> Bool {
            let isNegative = skip(0x2D)
            if !isNegative { _ = skip(0x2B) }
            let start = index
            var exponent = 0
            while index < bytes.count, bytes[index].isDigit {
                exponent = min(exponent * 10 + Int(bytes[index] - 0x30), 1 << 40)
                index += 1
            }
            scale += isNegative ? exponent : -exponent
            return index > start
        }

        @inline(__always)
        private mutating func readDigits() {
            while index < bytes.count, bytes[index].isDigit {
                append(bytes[index] - 0x30)
                index += 1
            }
        }

        @inline(__always)
        private mutating func append(_ digit: UInt8) {
            guard digit != 0 else {
                if digits > 0 { zeros += 1 }
                return
            }
            while zeros > 0, digits < 39 {
                multiply()
                zeros -= 1
            }
            multiply()
            if digits < 39 { coefficient &+= UInt128(digit) }
        }

        @inline(__always)
        private mutating func multiply() {
            digits = min(digits + 1, 39)
            if digits < 39 { coefficient &*= 10 }
        }

        /// The number, its zeros put in or dropped so that it fits.
        func value(isNegative: Bool) -> ExactDecimal? {
            guard digits > 0 else {
                return ExactDecimal(unchecked: 0, scale: max(0, min(scale, 38)), isNegative: false)
            }
            let missing = max(0, -scale)
            let (allZeros, scale) = (zeros + missing, max(0, scale))
            let excess = max(digits + allZeros - 38, scale - 38, 0)
            guard digits < 39, excess <= min(allZeros, scale) else { return nil }
            let factor = ExactDecimal.powerOfTen(allZeros - excess)
            return ExactDecimal(unchecked: coefficient * factor, scale: scale - excess, isNegative: isNegative)
        }
    }
}
