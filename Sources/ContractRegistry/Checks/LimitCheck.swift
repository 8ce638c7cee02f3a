import ContractModel
import Diagnostics

/// Whether the limits of one use leave anything.
struct LimitCheck {
    let spec: ResolvedSpec

    private static let pairs: [(LimitKind, LimitKind)] = [
        (.minLength, .maxLength), (.minItems, .maxItems), (.minEntries, .maxEntries), (.min, .max),
        (.exclusiveMin, .max), (.min, .exclusiveMax), (.exclusiveMin, .exclusiveMax),
    ]

    func check(into diagnostics: inout Diagnostics) {
        guard spec.limits.entries.count > 1 else { return }
        for (lower, upper) in Self.pairs {
            guard let low = spec.limits[lower], let high = spec.limits[upper], contradict(low, high) else { continue }
            diagnostics.append(
                Diagnostic(
                    "limits-contradict", .error,
                    "no value can satisfy both `\(lower.rawValue)` and `\(upper.rawValue)`",
                    at: high.range, related: [RelatedPlace(low.range, "the other limit")],
                    help: "lower one or raise the other"))
            return
        }
    }

    /// `low` as a lower bound is tighter than `high` as one: it lies above.
    private func contradict(_ low: Limit, _ high: Limit) -> Bool {
        let order = LimitOrder.compare(
            Limit(.min, low.value, at: low.range), with: Limit(.min, high.value, at: high.range))
        let isStrict = low.kind == .exclusiveMin || high.kind == .exclusiveMax
        return order == .tighter || isStrict && order == .equal
    }
}
