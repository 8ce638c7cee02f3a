/// A decimal number of up to 38 digits, exact: a whole coefficient and the number of digits after the point.
///
/// It never passes through a binary float. Equality, order and hash are those of the number, so `1.0` equals `1.00`; the digits
/// after the point are kept for the text. There is no negative zero.
public struct ExactDecimal: TextualValue, Comparable {
    /// The absolute value without its point, below 10^38.
    public let coefficient: UInt128
    /// Digits after the point, 0 to 38.
    public let scale: Int
    /// Whether the number is below zero.
    public let isNegative: Bool

    /// The most digits a number can have.
    public static let maxPrecision = 38
    /// 0
    public static let zero = ExactDecimal(0)

    init(unchecked coefficient: UInt128, scale: Int, isNegative: Bool) {
        self.coefficient = coefficient
        self.scale = scale
        self.isNegative = isNegative && coefficient != 0
    }

    /// `coefficient` × 10^-`scale`; nil where the coefficient has more than 38 digits or the scale is not one of 0 to 38.
    public init?(coefficient: UInt128, scale: Int, isNegative: Bool = false) {
        guard coefficient < Self.powerOfTen(Self.maxPrecision), 0...Self.maxPrecision ~= scale else { return nil }
        self.init(unchecked: coefficient, scale: scale, isNegative: isNegative)
    }

    /// `minorUnits` × 10^-`scale`, the way amounts of money are kept in cents: `ExactDecimal(minorUnits: 1999, scale: 2)` is 19.99.
    public init?(minorUnits: Int64, scale: Int) {
        self.init(coefficient: UInt128(minorUnits.magnitude), scale: scale, isNegative: minorUnits < 0)
    }

    /// A whole number.
    public init(_ value: Int64) {
        self.init(unchecked: UInt128(value.magnitude), scale: 0, isNegative: value < 0)
    }

    /// A whole number.
    public init(_ value: Int) {
        self.init(Int64(value))
    }

    /// A whole number.
    public init(_ value: UInt64) {
        self.init(unchecked: UInt128(value), scale: 0, isNegative: false)
    }

    /// Whether the number has no fraction; `1.00` has none.
    public var isInteger: Bool { normalized.scale == 0 }

    /// The number as 64-bit integer, or nil where it has a fraction or is too big.
    public var int64: Int64? {
        let whole = normalized
        guard whole.scale == 0, let magnitude = UInt64(exactly: whole.coefficient) else { return nil }
        return isNegative ? Int64(exactly: -Int128(magnitude)) : Int64(exactly: magnitude)
    }

    /// The same number without zeros at the end of its fraction.
    public var normalized: ExactDecimal {
        var (coefficient, scale) = (coefficient, scale)
        guard coefficient != 0 else { return ExactDecimal(unchecked: 0, scale: 0, isNegative: false) }
        while scale > 0 {
            let (quotient, remainder) = coefficient.quotientAndRemainder(dividingBy: 10)
            guard remainder == 0 else { break }
            (coefficient, scale) = (quotient, scale - 1)
        }
        return ExactDecimal(unchecked: coefficient, scale: scale, isNegative: isNegative)
    }

    /// Whether the number can be written with `precision` digits of which `scale` stand after the point, zeros at the end of the
    /// fraction not counted: what a column `DECIMAL(precision, scale)` can hold.
    public func fits(precision: Int, scale: Int) -> Bool {
        let exact = normalized
        guard exact.scale <= scale else { return false }
        let digits = precision - scale + exact.scale
        return digits >= Self.maxPrecision || exact.coefficient < Self.powerOfTen(max(digits, 0))
    }

    /// 10^exponent, for exponents 0 to 38.
    static func powerOfTen(_ exponent: Int) -> UInt128 { powersOfTen[exponent] }

    private static let powersOfTen: [UInt128] = (0..<38).reduce(into: [1]) { powers, _ in
        powers.append(powers[powers.count - 1] * 10)
    }
}

extension ExactDecimal: ExpressibleByIntegerLiteral {
    /// A whole number.
    public init(integerLiteral value: Int64) {
        self.init(value)
    }
}
