import ContractModel
import ContractRegistry

extension DiffWalk {
    /// Invariants are the same where they have the same id, else where they say the same.
    mutating func invariants(_ before: [Invariant], _ after: [Invariant], at site: Site) {
        var gone = before
        for invariant in after {
            let text = InvariantText.text(of: invariant)
            let index =
                gone.firstIndex { $0.id.value == invariant.id.value }
                ?? gone.firstIndex { InvariantText.text(of: $0) == text }
            guard let index else {
                note(.invariantAdded(invariant), at: site, new: invariant.id.range)
                continue
            }
            let former = gone.remove(at: index)
            if InvariantText.text(of: former) != text {
                note(.invariantChanged(former, invariant), at: site, old: former.id.range, new: invariant.id.range)
            }
            if former.severity != invariant.severity {
                note(.invariantSeverity(former, invariant), at: site, old: former.id.range, new: invariant.id.range)
            }
        }
        for invariant in gone { note(.invariantRemoved(invariant), at: site, old: invariant.id.range) }
    }
}

/// What a condition says, in one line: the same text for the same condition.
enum InvariantText {
    static func text(of invariant: Invariant) -> String {
        switch invariant.rule {
        case .require(let condition, let paths): "when \(text(of: condition)) require \(list(paths))"
        case .forbid(let condition, let paths): "when \(text(of: condition)) forbid \(list(paths))"
        case .together(let paths): "together \(list(paths))"
        case .exactlyOneOf(let paths): "exactly one of \(list(paths))"
        case .atLeastOneOf(let paths): "at least one of \(list(paths))"
        case .compare(let left, let comparison, let right): "\(left.value) \(comparison.rawValue) \(right.value)"
        case .equalLength(let paths): "equal length \(list(paths))"
        }
    }

    private static func text(of condition: Invariant.Condition) -> String {
        let field = condition.field.value.description
        switch condition.test {
        case .is(let literal): return "\(field) is \(literal.json)"
        case .in(let literals): return "\(field) in \(literals.map(\.json).sorted().joined(separator: ", "))"
        case .not(let literal): return "\(field) is not \(literal.json)"
        case .present: return "\(field) is present"
        case .absent: return "\(field) is absent"
        }
    }

    private static func list(_ paths: [Located<FieldPath>]) -> String {
        paths.map(\.value.description).sorted().joined(separator: ", ")
    }
}
