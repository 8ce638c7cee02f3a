import ContractModel
import DeedRuntime

/// Timestamps that travel as whole numbers.
struct UnixTime {
    /// How many of the numbers are a second.
    private let perSecond: Int
    private let limits: Limits

    /// Nil where timestamps travel as text.
    init?(_ limits: Limits) {
        switch limits.text(.encoding) {
        case "unix_seconds": perSecond = 1
        case "unix_millis": perSecond = 1_000
        case "unix_micros": perSecond = 1_000_000
        default: return nil
        }
        self.limits = limits
    }

    /// The numbers of the years 0 to 9999.
    var values: NumberSet { numbers(-62_167_219_200 * perSecond, 253_402_300_800 * perSecond - 1) }

    func allowed(by kind: LimitKind) -> NumberSet? {
        guard kind == .min || kind == .max, let bound = limits.text(kind).flatMap({ Timestamp($0) }) else { return nil }
        let whole = Int(bound.secondsSinceEpoch) * perSecond
        let (part, rest) = (bound.nanoseconds * perSecond).quotientAndRemainder(dividingBy: 1_000_000_000)
        // A moment in a leap second lies between two numbers.
        if kind == .min {
            let first = bound.isLeapSecond ? whole + perSecond : whole + part + (rest > 0 ? 1 : 0)
            return numbers(first, Int.max)
        }
        return numbers(Int.min, bound.isLeapSecond ? whole + perSecond - 1 : whole + part)
    }

    private func numbers(_ low: Int, _ high: Int) -> NumberSet {
        NumberSet(low: FinePoint.units(low), high: FinePoint.units(high), step: FinePoint.unit)
    }
}
