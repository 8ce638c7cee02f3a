/// The numbers between two bounds that are multiples of a step, in units of ``FinePoint``.
struct NumberSet {
    /// Both included.
    var low: BigInteger
    var high: BigInteger
    var step: BigInteger
    /// Whether numbers of more than 38 digits are left out, so that the step grows with the number.
    var keepsDigits = false

    /// All numbers that the run time reads exactly.
    static let all = NumberSet(
        low: .one - FinePoint.power(38), high: FinePoint.power(38) - .one, step: .one, keepsDigits: true)

    func intersection(_ other: NumberSet) -> NumberSet {
        NumberSet(
            low: max(low, other.low), high: min(high, other.high), step: step.leastCommonMultiple(other.step),
            keepsDigits: keepsDigits || other.keepsDigits)
    }

    func contains(_ value: BigInteger) -> Bool {
        low <= value && value <= high && value.isMultiple(of: step(near: value.magnitude))
    }

    /// The smallest number of the set that is not below another one.
    func next(from value: BigInteger) -> BigInteger? {
        let start = max(value, low)
        if start > .zero { return positive(from: start).flatMap { $0 <= high ? $0 : nil } }
        guard !step.isZero else { return high >= .zero ? .zero : nil }
        let found = positive(downFrom: -start).map { -$0 } ?? .zero
        return found <= high ? found : nil
    }

    /// The greatest number of the set that is not above another one.
    func previous(from value: BigInteger) -> BigInteger? { mirrored.next(from: -value).map { -$0 } }

    private var mirrored: NumberSet { NumberSet(low: -high, high: -low, step: step, keepsDigits: keepsDigits) }

    /// The smallest multiple that is not below a positive number.
    private func positive(from value: BigInteger) -> BigInteger? {
        guard !step.isZero else { return nil }
        var start = value
        while true {
            let step = step(near: start)
            let rest = start.divided(by: step).rest
            let found = rest.isZero ? start : start - rest + step
            // The step may grow on the way there.
            if found.isMultiple(of: self.step(near: found)) { return found }
            start = found
        }
    }

    /// The greatest multiple that is not above a number that is zero or more.
    private func positive(downFrom value: BigInteger) -> BigInteger? {
        var start = value
        while true {
            let rest = start.divided(by: step(near: start)).rest
            let found = start - rest
            // The step shrinks on the way down, so that what lies between was jumped over.
            let border = bandStart(start)
            guard !rest.isZero, found < border else { return found }
            start = border - .one
        }
    }

    private func step(near magnitude: BigInteger) -> BigInteger {
        guard keepsDigits, magnitude >= FinePoint.unit else { return step }
        let unit = FinePoint.power(FinePoint.digits(before: magnitude) - FinePoint.scale)
        return step == .one ? unit : step.leastCommonMultiple(unit)
    }

    private func bandStart(_ magnitude: BigInteger) -> BigInteger {
        guard keepsDigits, magnitude >= FinePoint.unit else { return .zero }
        return FinePoint.power(FinePoint.digits(before: magnitude) - 1)
    }
}
