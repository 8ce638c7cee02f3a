import ContractModel
import ContractRegistry
import DeedRuntime

/// The values of a numeric type: which of them a writer may write, and which a reader goes so far as to hold against its
/// limits.
struct NumberDomain {
    /// Whether the numbers travel as text.
    let isText: Bool
    let isDouble: Bool
    /// What can be read; limits are looked at only for these.
    let readable: NumberSet
    /// What a writer may write.
    let values: NumberSet
    private let limits: Limits
    private let scalar: ScalarType?

    /// Nil where the type is no number.
    init?(_ domain: ScalarDomain) {
        limits = domain.spec.limits
        scalar = domain.scalar
        isDouble = scalar == .double
        isText = scalar != .double && Self.travelsAsText(scalar, limits)
        if let enumeration = domain.enumeration {
            guard enumeration.base == .integer else { return nil }
            readable = Self.integers(Int.min, Int.max)
        } else {
            guard let scalar, let readable = Self.readable(scalar, limits) else { return nil }
            self.readable = readable
        }
        var values = readable
        if let type = Self.integers(of: scalar, limits) { values = values.intersection(type) }
        for kind in LimitKind.allCases {
            if let allowed = Self.allowed(by: kind, scalar, limits) { values = values.intersection(allowed) }
        }
        self.values = values
    }

    /// The numbers that keep a constraint; nil where it says nothing of numbers.
    func allowed(by constraint: ScalarConstraint) -> NumberSet? {
        switch constraint {
        case .type: scalar == nil ? readable : Self.integers(of: scalar, limits) ?? .all
        case .limit(let kind): Self.allowed(by: kind, scalar, limits)
        case .const, .enumeration: nil
        }
    }

    /// As JSON.
    func json(_ units: BigInteger) -> JSONValue? {
        let text = FinePoint.text(units)
        return isText ? .string(text) : JSONNumber(text).map { .number($0) }
    }

    private static func travelsAsText(_ scalar: ScalarType?, _ limits: Limits) -> Bool {
        guard let scalar else { return false }
        return scalar == .decimal ? limits.text(.encoding) != "number" : limits.text(.encoding) == "string"
    }

    private static func readable(_ scalar: ScalarType, _ limits: Limits) -> NumberSet? {
        switch scalar {
        case .int32, .uint32, .int64: integers(Int.min, Int.max)
        case .uint64: integers(0, UInt.max)
        case .double, .decimal: .all
        case .timestamp: UnixTime(limits)?.values
        default: nil
        }
    }

    /// The whole numbers that a type holds; nil for other types.
    private static func integers(of scalar: ScalarType?, _ limits: Limits) -> NumberSet? {
        switch scalar {
        case .int32: integers(Int(Int32.min), Int(Int32.max))
        case .uint32: integers(0, Int(UInt32.max))
        case .int64: integers(Int.min, Int.max)
        case .uint64: integers(0, UInt.max)
        case .timestamp: UnixTime(limits)?.values
        default: nil
        }
    }

    private static func integers(_ low: Int, _ high: some BinaryInteger) -> NumberSet {
        NumberSet(
            low: FinePoint.units(low), high: BigInteger(UInt128(high)) * FinePoint.unit, step: FinePoint.unit)
    }

    private static func allowed(by kind: LimitKind, _ scalar: ScalarType?, _ limits: Limits) -> NumberSet? {
        if scalar == .timestamp { return UnixTime(limits)?.allowed(by: kind) }
        var set = NumberSet.all
        set.keepsDigits = false
        switch kind {
        case .scale where scalar == .decimal: set.step = FinePoint.power(-(limits.integer(.scale) ?? 38))
        case .precision where scalar == .decimal:
            let whole = (limits.integer(.precision) ?? 38) - (limits.integer(.scale) ?? 38)
            set.high = whole < -38 ? .zero : FinePoint.power(min(whole, 38)) - .one
            set.low = -set.high
        default:
            guard let bound = FinePoint.units(limits.text(kind)) else { return nil }
            switch kind {
            case .min: set.low = bound
            case .max: set.high = bound
            case .exclusiveMin: set.low = bound + .one
            case .exclusiveMax: set.high = bound - .one
            case .multipleOf: set.step = bound.magnitude
            default: return nil
            }
        }
        return set
    }
}
