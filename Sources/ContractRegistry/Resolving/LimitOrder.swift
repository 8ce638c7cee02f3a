package import ContractModel

/// Which of two limits of the same kind lets more through.
package enum LimitOrder: Sendable, Hashable {
    case tighter, equal, looser
    /// Nobody can say, as of two patterns.
    case unknown

    /// What `limit` is compared with `base`.
    package static func compare(_ limit: Limit, with base: Limit) -> LimitOrder {
        if limit.value == base.value { return .equal }
        switch limit.kind {
        case .minLength, .minItems, .minEntries: return order(limit.value, base.value)
        case .maxLength, .maxItems, .maxEntries, .scale: return order(limit.value, base.value).reversed
        case .min, .exclusiveMin: return order(limit.value, base.value)
        case .max, .exclusiveMax: return order(limit.value, base.value).reversed
        case .precision: return precision(limit.value, base.value)
        case .multipleOf: return multiple(limit.value, base.value)
        case .zone: return limit.value == .text("utc") ? .tighter : .looser
        case .unique: return limit.value == .flag(true) ? .tighter : .looser
        case .pattern, .keyPattern, .encoding: return .unknown
        }
    }

    private var reversed: LimitOrder {
        switch self {
        case .tighter: .looser
        case .looser: .tighter
        default: self
        }
    }

    /// As lower bounds: the greater is the tighter one.
    private static func order(_ limit: LimitValue, _ base: LimitValue) -> LimitOrder {
        switch (limit, base) {
        case (.integer(let one), .integer(let other)): one > other ? .tighter : one < other ? .looser : .equal
        case (.text(let one), .text(let other)): order(one, other)
        default: .unknown
        }
    }

    private static func order(_ limit: String, _ base: String) -> LimitOrder {
        if let one = DecimalText(limit), let other = DecimalText(base) {
            return one == other ? .equal : other < one ? .tighter : .looser
        }
        guard let one = TemporalText(limit), let other = TemporalText(base) else { return .unknown }
        guard let isLess = one.isLess(than: other) else { return .unknown }
        return isLess ? .looser : one == other ? .equal : .tighter
    }

    /// Of a decimal a number of digits, of a timestamp a unit.
    private static func precision(_ limit: LimitValue, _ base: LimitValue) -> LimitOrder {
        let units = ["seconds", "millis", "micros", "nanos"]
        if case .text(let one) = limit, case .text(let other) = base {
            guard let first = units.firstIndex(of: one), let second = units.firstIndex(of: other) else {
                return .unknown
            }
            return first < second ? .tighter : .looser
        }
        return order(limit, base).reversed
    }

    private static func multiple(_ limit: LimitValue, _ base: LimitValue) -> LimitOrder {
        guard case .text(let one) = limit, case .text(let other) = base else { return .unknown }
        guard let first = DecimalText(one), let second = DecimalText(other) else { return .unknown }
        if first == second { return .equal }
        return first.isMultiple(of: second) ? .tighter : .looser
    }
}
