import ContractModel
import DeedRuntime

/// Whether comparisons can hold together at all, whatever the values.
struct ClauseOrder {
    /// What is compared: a place, or what a reader puts in for it.
    private enum Side: Hashable {
        case place(Clause.Place)
        case constant(JSONValue)
    }

    private var sides: [(side: Side, kind: ComparedKind)] = []
    /// `reach[a][b]`: 1 where a may not be greater than b, 2 where it must be less.
    private var reach: [[Int]] = []
    private var different: [(Int, Int)] = []

    /// - Parameter states: only places that are there are compared.
    init(kept: [Clause], broken: [Clause], _ states: [Clause.Place: PlaceState]) {
        for (clause, isKept) in kept.map({ ($0, true) }) + broken.map({ ($0, false) }) {
            guard case .compare(let left, let comparison, let right) = clause.form, let one = index(left, states),
                let other = index(right, states)
            else { continue }
            add(one, isKept ? comparison : comparison.opposite, other)
        }
        orderConstants()
    }

    private mutating func index(_ operand: Clause.Operand, _ states: [Clause.Place: PlaceState]) -> Int? {
        guard let kind = operand.kind, let state = states[operand.place] else { return nil }
        switch state {
        case .there(nil): return index(.place(operand.place), kind)
        case .there(let value?): return index(.constant(value), kind)
        case .missing: return operand.fallback.map { index(.constant($0), kind) }
        case .lacking, .long: return nil
        }
    }

    private mutating func index(_ side: Side, _ kind: ComparedKind) -> Int {
        if let index = sides.firstIndex(where: { $0.side == side && $0.kind == kind }) { return index }
        sides.append((side, kind))
        for row in reach.indices { reach[row].append(0) }
        reach.append(Array(repeating: 0, count: sides.count))
        return sides.count - 1
    }

    private mutating func orderConstants() {
        for (one, left) in sides.enumerated() {
            for (other, right) in sides.enumerated() where one != other {
                guard case .constant(let value) = left.side, case .constant(let otherValue) = right.side,
                    let order = left.kind.order(value, otherValue, right.kind), order <= 0
                else { continue }
                add(one, order < 0 ? .less : .lessOrEqual, other)
            }
        }
    }

    private mutating func add(_ one: Int, _ comparison: Invariant.Comparison, _ other: Int) {
        switch comparison {
        case .less: reach[one][other] = 2
        case .lessOrEqual: reach[one][other] = max(reach[one][other], 1)
        case .greater: reach[other][one] = 2
        case .greaterOrEqual: reach[other][one] = max(reach[other][one], 1)
        case .equal:
            reach[one][other] = max(reach[one][other], 1)
            reach[other][one] = max(reach[other][one], 1)
        case .notEqual: different.append((one, other))
        }
    }

    /// Whether no values can be in this order.
    var isImpossible: Bool {
        var reach = reach
        for middle in reach.indices {
            for one in reach.indices where reach[one][middle] > 0 {
                for other in reach.indices where reach[middle][other] > 0 {
                    reach[one][other] = max(reach[one][other], reach[one][middle], reach[middle][other])
                }
            }
        }
        return reach.indices.contains { reach[$0][$0] == 2 }
            || different.contains { $0 == $1 || reach[$0][$1] > 0 && reach[$1][$0] > 0 }
    }
}

extension Invariant.Comparison {
    /// What holds where this does not.
    fileprivate var opposite: Invariant.Comparison {
        switch self {
        case .less: .greaterOrEqual
        case .lessOrEqual: .greater
        case .equal: .notEqual
        case .notEqual: .equal
        case .greaterOrEqual: .less
        case .greater: .lessOrEqual
        }
    }
}
