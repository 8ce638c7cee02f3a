import DeedRuntime

extension Clause {
    /// Whether the clause holds in an object.
    func holds(in object: JSONValue) -> Bool? { holds { $0.state(in: object) } }

    /// Whether the clause holds by what is known of its places; nil where that does not tell.
    func holds(_ state: (Place) -> PlaceState) -> Bool? {
        switch form {
        case .require(let condition, let test, let operands):
            let isMet = operands.allSatisfy { isThere(effective($0, state)) }
            return isMet ? true : holds(condition, test, state).map { !$0 }
        case .forbid(let condition, let test, let operands):
            let isMet = operands.allSatisfy { !state($0.place).isThere }
            return isMet ? true : holds(condition, test, state).map { !$0 }
        case .together(let operands):
            let count = operands.count { state($0.place).isThere }
            return count == 0 || count == operands.count
        case .exactlyOne(let operands): return operands.count { state($0.place).isThere } == 1
        case .atLeastOne(let operands): return operands.contains { state($0.place).isThere }
        case .equalLength(let operands): return equalLength(operands.map { state($0.place) }.filter(\.isThere))
        case .compare(let left, let comparison, let right):
            let (one, other) = (effective(left, state), effective(right, state))
            guard isThere(one), isThere(other) else { return true }
            guard let value = one.value, let otherValue = other.value, let kind = left.kind, let otherKind = right.kind
            else { return nil }
            return kind.compare(value, comparison, otherValue, otherKind) ?? true
        }
    }

    private func isThere(_ state: PlaceState) -> Bool { state.isThere }

    /// What a reader sees: the default of a member that is not there.
    private func effective(_ operand: Operand, _ state: (Place) -> PlaceState) -> PlaceState {
        let state = state(operand.place)
        guard case .missing = state, let fallback = operand.fallback else { return state }
        return .there(fallback)
    }

    private func holds(_ operand: Operand, _ test: Test, _ state: (Place) -> PlaceState) -> Bool? {
        switch test {
        case .present: return state(operand.place).isThere
        case .absent: return !state(operand.place).isThere
        case .among(let values):
            let seen = effective(operand, state)
            return seen.isThere ? seen.value.map { values.contains($0) } : false
        case .notAmong(let values):
            let seen = effective(operand, state)
            return seen.isThere ? seen.value.map { !values.contains($0) } : false
        }
    }

    private func equalLength(_ states: [PlaceState]) -> Bool? {
        guard states.count > 1 else { return true }
        let lengths = states.map(\.length)
        return lengths.contains(nil) ? nil : Set(lengths).count == 1
    }
}
