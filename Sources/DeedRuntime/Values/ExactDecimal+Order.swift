extension ExactDecimal {
    /// Whether both are the same number; `1.0` equals `1.00`.
    public static func == (one: ExactDecimal, other: ExactDecimal) -> Bool {
        one.isNegative == other.isNegative && one.compareMagnitude(to: other) == 0
    }

    /// The smaller number first.
    public static func < (one: ExactDecimal, other: ExactDecimal) -> Bool {
        guard one.isNegative == other.isNegative else { return one.isNegative }
        let order = one.compareMagnitude(to: other)
        return one.isNegative ? order > 0 : order < 0
    }

    /// Feeds the number.
    public func hash(into hasher: inout Hasher) {
        let exact = normalized
        hasher.combine(exact.coefficient)
        hasher.combine(exact.scale)
        hasher.combine(exact.isNegative)
    }

    /// Whether the number is a whole multiple of another one; nothing but zero is a multiple of zero.
    public func isMultiple(of divisor: ExactDecimal) -> Bool {
        let (exact, unit) = (normalized, divisor.normalized)
        guard unit.coefficient != 0 else { return exact.coefficient == 0 }
        // What has more digits after the point than the divisor is no multiple of it.
        guard exact.scale <= unit.scale else { return false }
        var remainder = exact.coefficient % unit.coefficient
        for _ in exact.scale..<unit.scale {
            let (high, low) = remainder.multipliedFullWidth(by: 10)
            remainder =
                high == 0 ? low % unit.coefficient : unit.coefficient.dividingFullWidth((high, low)).remainder
        }
        return remainder == 0
    }

    /// Below zero, zero or above as the absolute value is less than, equal to or greater than the other's.
    private func compareMagnitude(to other: ExactDecimal) -> Int {
        if scale > other.scale { return -other.compareMagnitude(to: self) }
        let (high, low) = coefficient.multipliedFullWidth(by: Self.powerOfTen(other.scale - scale))
        guard high == 0 else { return 1 }
        return low == other.coefficient ? 0 : low < other.coefficient ? -1 : 1
    }
}
