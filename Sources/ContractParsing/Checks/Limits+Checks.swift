import ContractModel
import Diagnostics

extension Limits {
    /// Limits of a scalar that no value can meet, or that its type cannot hold.
    func check(_ scalar: ScalarType, _ binder: inout Binder) {
        checkOrder(.minLength, .maxLength, &binder)
        if scalar.isNumeric { checkAmounts(scalar, &binder) }
        if scalar == .decimal { checkDigits(&binder) }
        if scalar == .date { checkDates(&binder) }
    }

    func checkCounts(_ binder: inout Binder) {
        checkOrder(.minItems, .maxItems, &binder)
        checkOrder(.minEntries, .maxEntries, &binder)
    }

    private func checkOrder(_ low: LimitKind, _ high: LimitKind, _ binder: inout Binder) {
        guard let least = integer(low), let greatest = integer(high), least > greatest else { return }
        report(low, high, &binder)
    }

    private func checkDigits(_ binder: inout Binder) {
        guard let precision = integer(.precision), let scale = integer(.scale), scale > precision else { return }
        report(.scale, .precision, &binder)
    }

    private func checkDates(_ binder: inout Binder) {
        guard let least = text(.min), let greatest = text(.max), least > greatest else { return }
        report(.min, .max, &binder)
    }

    private func checkAmounts(_ scalar: ScalarType, _ binder: inout Binder) {
        for kind in [LimitKind.min, .max, .exclusiveMin, .exclusiveMax, .multipleOf] {
            guard let limit = self[kind], let number = number(kind) else { continue }
            if scalar.isInteger { check(limit, number, scalar, &binder) }
            if kind == .multipleOf, number <= .zero {
                binder.error("limit-out-of-range", "`multiple_of` must be greater than 0", at: limit.range)
            }
        }
        checkOrder(strict: false, .min, .max, &binder)
        checkOrder(strict: true, .min, .exclusiveMax, &binder)
        checkOrder(strict: true, .exclusiveMin, .max, &binder)
        checkOrder(strict: true, .exclusiveMin, .exclusiveMax, &binder)
    }

    private func check(_ limit: Limit, _ number: ExactNumber, _ scalar: ScalarType, _ binder: inout Binder) {
        let name = limit.kind.rawValue
        if !number.isWhole {
            binder.error(
                "limit-out-of-range", "`\(name)` of `\(scalar.rawValue)` must be a whole number", at: limit.range)
        } else if limit.kind != .multipleOf, let range = scalar.range, !range.contains(number) {
            binder.error(
                "limit-out-of-range", "`\(name)` is outside the range of `\(scalar.rawValue)`", at: limit.range,
                help: "`\(scalar.rawValue)` goes from \(range.lowerBound) to \(range.upperBound)")
        }
    }

    private func checkOrder(strict: Bool, _ low: LimitKind, _ high: LimitKind, _ binder: inout Binder) {
        guard let least = number(low), let greatest = number(high) else { return }
        if strict ? least >= greatest : least > greatest { report(low, high, &binder) }
    }

    private func number(_ kind: LimitKind) -> ExactNumber? { text(kind).flatMap(ExactNumber.init) }

    private func report(_ low: LimitKind, _ high: LimitKind, _ binder: inout Binder) {
        guard let first = self[low], let second = self[high] else { return }
        let (earlier, later) = first.range.lower < second.range.lower ? (first, second) : (second, first)
        binder.diagnostics.append(
            Diagnostic(
                "contradicting-limits", .error,
                "`\(low.rawValue): \(first.text)` and `\(high.rawValue): \(second.text)` leave no value",
                at: later.range, related: [RelatedPlace(earlier.range, "cannot hold together with this")]))
    }
}

extension Limit {
    fileprivate var text: String {
        switch value {
        case .integer(let number): String(number)
        case .text(let text): text
        case .flag(let flag): String(flag)
        }
    }
}

extension ScalarType {
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
