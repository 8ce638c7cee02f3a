import ContractModel
import ContractRegistry

extension DiffWalk {
    /// Compares scalar types, and limits one by one where these are of the same kind.
    /// - Parameter isSaid: whether a limit is compared elsewhere.
    mutating func limits(
        _ before: ResolvedSpec, _ after: ResolvedSpec, at site: Site,
        except isSaid: (LimitKind) -> Bool = { _ in false }
    ) {
        if case .scalar(let one) = old.shape(of: before), case .scalar(let other) = new.shape(of: after), one != other {
            let (use, newUse) = (
                ScalarUse(type: one, limits: before.limits), ScalarUse(type: other, limits: after.limits)
            )
            note(.scalar(use, newUse), at: site)
            guard Self.sharesLimits(one, other) else { return }
        }
        if before.limits.isEmpty && after.limits.isEmpty { return }
        for kind in LimitKind.allCases {
            let (one, other) = (before.limits[kind], after.limits[kind])
            guard !Self.isSame(one, other, of: kind), !isSaid(kind) else { continue }
            note(.limit(kind, one, other, of: after), at: site, old: one?.range, new: other?.range)
        }
    }

    static func isSame(_ one: Limit?, _ other: Limit?, of kind: LimitKind) -> Bool {
        if kind == .unique {
            return one?.value == .flag(true) ? other?.value == .flag(true) : other?.value != .flag(true)
        }
        guard let one, let other else { return one == nil && other == nil }
        return one.value == other.value || LimitOrder.compare(other, with: one) == .equal
    }

    /// Whether a limit means the same for both: numbers have bounds, texts lengths and patterns.
    private static func sharesLimits(_ one: ScalarType, _ other: ScalarType) -> Bool {
        one.isNumeric && other.isNumeric || one.isText && other.isText
    }
}
