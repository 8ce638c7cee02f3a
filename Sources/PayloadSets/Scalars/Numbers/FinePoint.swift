import DeedRuntime

/// A decimal as a whole number of units of 10^-38, the finest that the run time reads exactly.
enum FinePoint {
    static let scale = ExactDecimal.maxPrecision
    /// 1
    static let unit = powers[scale]
    private static let powers: [BigInteger] = (0...2 * scale).map(BigInteger.powerOfTen)

    /// 10^exponent, for exponents from -38 to 38.
    static func power(_ exponent: Int) -> BigInteger { powers[exponent + scale] }

    /// How many digits a number of units has before the point.
    static func digits(before magnitude: BigInteger) -> Int {
        (powers[scale...].firstIndex { magnitude < $0 } ?? powers.count) - scale
    }

    static func units(_ decimal: ExactDecimal) -> BigInteger {
        BigInteger(decimal.coefficient, isNegative: decimal.isNegative) * powers[scale - decimal.scale]
    }

    static func units(_ integer: Int) -> BigInteger { BigInteger(integer) * unit }

    /// The units of a number as JSON writes it; nil where it has more than 38 digits.
    static func units(_ text: String?) -> BigInteger? { text.flatMap { ExactDecimal($0) }.map(units) }

    /// In plain notation, without zeros at the end of the fraction.
    static func text(_ units: BigInteger) -> String {
        var digits = units.digits
        if digits.count <= scale { digits = String(repeating: "0", count: scale + 1 - digits.count) + digits }
        let whole = digits.dropLast(scale)
        var fraction = digits.suffix(scale)
        while fraction.last == "0" { fraction.removeLast() }
        return (units.isNegative ? "-" : "") + whole + (fraction.isEmpty ? "" : ".") + fraction
    }
}
