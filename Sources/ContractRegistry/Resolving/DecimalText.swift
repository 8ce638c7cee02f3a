/// An exact decimal number, read from its text, for comparing limits; never through a binary float.
package struct DecimalText: Sendable, Hashable, Comparable {
    private let isNegative: Bool
    /// Digits from the first that is not 0 to the last that is not 0; none for 0.
    private let digits: [UInt8]
    /// The value is `0.digits` times ten to this power.
    private let magnitude: Int

    /// Reads `-1.50e3`; `nil` for what is no number.
    package init?(_ text: String) {
        var bytes = Substring(text).utf8[...]
        let sign = bytes.first
        if sign == 45 || sign == 43 { bytes.removeFirst() }
        let mantissa = bytes.prefix { $0 != 101 && $0 != 69 }
        var exponent = 0
        if mantissa.count < bytes.count {
            guard let power = Int(Substring(bytes.dropFirst(mantissa.count + 1))), abs(power) < 1_000_000 else {
                return nil
            }
            exponent = power
        }
        let parts = mantissa.split(separator: 46, omittingEmptySubsequences: false)
        guard 1...2 ~= parts.count, !parts[0].isEmpty || parts.count == 2 && !parts[1].isEmpty else { return nil }
        let all = parts.joined()
        guard all.allSatisfy({ 48...57 ~= $0 }), !all.isEmpty else { return nil }
        let leading = all.prefix { $0 == 48 }.count
        var digits = all.dropFirst(leading).map { $0 - 48 }
        while digits.last == 0 { digits.removeLast() }
        self.digits = digits
        isNegative = sign == 45 && !digits.isEmpty
        magnitude = digits.isEmpty ? 0 : parts[0].count - leading + exponent
    }

    /// The same text for the same number, however it was written: `-15e2`, `0`.
    package var canonical: String {
        guard !digits.isEmpty else { return "0" }
        let text = String(decoding: digits.map { $0 + 48 }, as: UTF8.self)
        let power = magnitude - digits.count
        return (isNegative ? "-" : "") + text + (power == 0 ? "" : "e\(power)")
    }

    /// Whether there is nothing behind the point.
    package var isIntegral: Bool { digits.count <= magnitude || digits.isEmpty }

    package static func < (left: Self, right: Self) -> Bool {
        if left.isNegative != right.isNegative { return left.isNegative }
        return left.isNegative ? right.isCloser(than: left) : left.isCloser(than: right)
    }

    /// Whether this is nearer to 0, signs aside.
    private func isCloser(than other: DecimalText) -> Bool {
        if digits.isEmpty || other.digits.isEmpty { return digits.isEmpty && !other.digits.isEmpty }
        if magnitude != other.magnitude { return magnitude < other.magnitude }
        return digits.lexicographicallyPrecedes(other.digits)
    }

    /// Whether this is a whole number of times `other`, signs aside.
    package func isMultiple(of other: DecimalText) -> Bool {
        guard !other.digits.isEmpty else { return digits.isEmpty }
        let scale = max(digits.count - magnitude, other.digits.count - other.magnitude)
        guard let divisor = other.integer(scaledBy: scale).flatMap({ UInt64(exactly: $0) }) else { return false }
        var rest: UInt64 = 0
        for digit in scaledDigits(by: scale) {
            let (high, low) = rest.multipliedFullWidth(by: 10)
            let (sum, carry) = low.addingReportingOverflow(UInt64(digit))
            rest = divisor.dividingFullWidth((high + (carry ? 1 : 0), sum)).remainder
        }
        return rest == 0
    }

    private func scaledDigits(by scale: Int) -> [UInt8] {
        digits + Array(repeating: 0, count: max(0, min(magnitude + scale - digits.count, 4096)))
    }

    private func integer(scaledBy scale: Int) -> UInt64? {
        scaledDigits(by: scale).reduce(UInt64(0) as UInt64?) { value, digit in
            guard let value else { return nil }
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, carry) = product.addingReportingOverflow(UInt64(digit))
            return overflow || carry ? nil : sum
        }
    }
}
