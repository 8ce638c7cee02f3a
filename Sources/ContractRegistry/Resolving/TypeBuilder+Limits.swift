import ContractModel
import Diagnostics

extension TypeBuilder {
    /// The limits of a named type, tightened by those stated where it is used.
    mutating func tighten(_ head: TypeHead, by stated: Limits, of reference: TypeReference) -> Limits {
        var limits = head.limits
        for limit in stated.entries {
            guard LimitUse.applies(limit, to: head.base) else {
                error(
                    "limit-not-applicable",
                    "`\(limit.kind.rawValue)` does not apply to `\(reference.text)`, which is \(article(head.base.word))",
                    at: limit.range, help: "remove it, or state it where it belongs")
                continue
            }
            guard let base = head.limits[limit.kind] else {
                limits.set(limit)
                continue
            }
            if isTighter(limit, than: base, of: reference) { limits.set(limit) }
        }
        return limits
    }

    private func article(_ word: String) -> String {
        ["a", "e", "i", "o", "u"].contains(word.first.map(String.init) ?? "") && !word.hasPrefix("u")
            ? "an `\(word)`" : "a `\(word)`"
    }

    private mutating func isTighter(_ limit: Limit, than base: Limit, of reference: TypeReference) -> Bool {
        let order = LimitOrder.compare(limit, with: base)
        guard order == .looser || order == .unknown else { return true }
        let key = limit.kind.rawValue
        let message =
            switch limit.kind {
            case .encoding: "`\(reference.text)` has an encoding already, and a use cannot have another"
            case .pattern, .keyPattern:
                "`\(reference.text)` has a `\(key)` already, and nobody can tell which is tighter"
            default: "`\(key)` is looser than that of `\(reference.text)`"
            }
        report(
            Diagnostic(
                "limit-loosened", .error, message, at: limit.range, related: [RelatedPlace(base.range, "stated here")],
                help: "a use of a named type may only add tighter limits"))
        return false
    }
}
