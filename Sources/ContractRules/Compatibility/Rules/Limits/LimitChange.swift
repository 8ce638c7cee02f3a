import ContractModel
import ContractRegistry

/// What became of a limit.
enum LimitChange {
    case tightened, loosened
    /// Nobody can say from the words alone, as of two patterns.
    case changed

    /// `nil` where both say the same.
    init?(_ old: Limit?, _ new: Limit?) {
        switch (old, new) {
        case (nil, nil): return nil
        case (nil, let limit?): self = limit.value == .flag(false) ? .loosened : .tightened
        case (let limit?, nil):
            guard limit.value != .flag(false) else { return nil }
            self = .loosened
        case (let old?, let new?):
            switch LimitOrder.compare(new, with: old) {
            case .tighter: self = .tightened
            case .looser: self = Self.isComparable(old, new) ? .loosened : .changed
            case .unknown: self = .changed
            case .equal: return nil
            }
        }
    }

    /// Whether one of two steps is a multiple of the other; everything else that has an order is comparable.
    private static func isComparable(_ old: Limit, _ new: Limit) -> Bool {
        new.kind != .multipleOf || LimitOrder.compare(old, with: new) == .tighter
    }
}

extension ChangeSite {
    /// What became of a limit of one of these kinds.
    func limitChange(of kinds: Set<LimitKind>) -> LimitChange? {
        guard case .limit(let kind, let old, let new, _) = kind, kinds.contains(kind) else { return nil }
        return LimitChange(old, new)
    }

    /// `the maximum of `x` was set to 10`.
    func limitWords(_ noun: String) -> FindingWords {
        guard case .limit(_, let old, let new, _) = kind else { return FindingWords("") }
        let message =
            switch (old, new) {
            case (let old?, let new?): "the \(noun) of \(subject) went from \(old.shown) to \(new.shown)"
            case (nil, let new?): "\(noun.withArticle) was set for \(subject): \(new.shown)"
            case (let old?, nil): "the \(noun) of \(subject), \(old.shown), was taken away"
            case (nil, nil): ""
            }
        return FindingWords(
            message, here: new == nil ? "no \(noun) any more" : nil, there: old == nil ? "no \(noun) here" : nil)
    }
}

extension Limit {
    /// As it is written, patterns in backticks.
    fileprivate var shown: String {
        switch value {
        case .integer(let number): String(number)
        case .flag(let flag): flag ? "true" : "false"
        case .text(let text): kind == .pattern || kind == .keyPattern ? "`\(text)`" : text
        }
    }
}

extension String {
    /// `a minimum`, `an exclusive bound`.
    var withArticle: String { ("aeiou".contains(first ?? " ") ? "an " : "a ") + self }
}
