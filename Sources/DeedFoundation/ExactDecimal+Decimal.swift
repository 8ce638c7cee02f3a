public import DeedRuntime
public import Foundation

extension ExactDecimal {
    /// The same number; nil for NaN and for what does not fit 38 digits.
    public init?(_ decimal: Decimal) {
        guard decimal.isFinite else { return nil }
        self.init(decimal.description)
    }

    /// The same number. `Decimal` holds 38 digits, so that nothing is lost but zeros at the end of a fraction.
    public var decimal: Decimal { Decimal(self) }
}

extension Decimal {
    /// The same number. Zeros at the end of a fraction are lost.
    public init(_ value: ExactDecimal) {
        let exact = value.normalized
        let billion: UInt128 = 1_000_000_000
        var (rest, digits) = (exact.coefficient, [UInt128]())
        repeat {
            digits.append(rest % billion)
            rest /= billion
        } while rest > 0
        let whole = digits.reversed().reduce(Decimal(0)) { $0 * Decimal(1_000_000_000) + Decimal(UInt64($1)) }
        self.init(sign: exact.isNegative ? .minus : .plus, exponent: -exact.scale, significand: whole)
    }
}
