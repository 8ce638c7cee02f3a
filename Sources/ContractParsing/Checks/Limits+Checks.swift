import ContractModel
import Diagnostics

extension Limits {
    /// Limits that a scalar type cannot hold, whatever else is said of it. Whether two limits leave a value is seen where
    /// those of named types are known, too.
    func check(_ scalar: ScalarType, _ binder: inout Binder) {
        if scalar == .decimal { checkDigits(&binder) }
        guard scalar.isNumeric else { return }
        for kind in [LimitKind.min, .max, .exclusiveMin, .exclusiveMax, .multipleOf] {
            guard let limit = self[kind], let text = text(kind) else { continue }
            if let whole = Int64(text), scalar.holds(whole), kind != .multipleOf || whole > 0 { continue }
            guard let number = ExactNumber(text) else { continue }
            if scalar.isInteger { check(limit, number, scalar, &binder) }
            if kind == .multipleOf, number <= .zero {
                binder.error("limit-out-of-range", "`multiple_of` must be greater than 0", at: limit.range)
            }
        }
    }

    private func checkDigits(_ binder: inout Binder) {
        guard let precision = integer(.precision), let limit = self[.scale], let scale = integer(.scale),
            scale > precision
        else { return }
        binder.error(
            "limit-out-of-range", "`scale` must be at most the precision, \(precision), found `\(scale)`",
            at: limit.range, help: "`precision` counts all digits, those after the point too")
    }

    private func check(_ limit: Limit, _ number: ExactNumber, _ scalar: ScalarType, _ binder: inout Binder) {
        let (name, type) = (limit.kind.rawValue, scalar.rawValue)
        if !number.isWhole {
            binder.error("limit-out-of-range", "`\(name)` of `\(type)` must be a whole number", at: limit.range)
        } else if limit.kind != .multipleOf, let range = scalar.range, !range.contains(number) {
            binder.error(
                "limit-out-of-range", "`\(name)` is outside the range of `\(type)`", at: limit.range,
                help: "`\(type)` goes from \(range.lowerBound) to \(range.upperBound)")
        }
    }
}

extension ScalarType {
    fileprivate func holds(_ number: Int64) -> Bool {
        switch self {
        case .int32: Int32(exactly: number) != nil
        case .uint32: UInt32(exactly: number) != nil
        case .uint64: number >= 0
        default: true
        }
    }

    fileprivate var range: ClosedRange<ExactNumber>? {
        switch self {
        case .int32: ExactNumber(Int32.min)...ExactNumber(Int32.max)
        case .int64: ExactNumber(Int64.min)...ExactNumber(Int64.max)
        case .uint32: ExactNumber(UInt32.min)...ExactNumber(UInt32.max)
        case .uint64: ExactNumber(UInt64.min)...ExactNumber(UInt64.max)
        default: nil
        }
    }
}
