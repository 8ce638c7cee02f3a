import ContractRegistry
import Diagnostics
import PayloadSets

/// Named types that hold values of themselves.
struct RecursionDiff {
    let changes: [Change]

    init(old: ResolvedContract, new: ResolvedContract) {
        let after = Self.recursive(new)
        let before = after.isEmpty ? [] : Set(Self.recursive(old).map(\.name))
        changes = after.filter { !before.contains($0.name) }.map { type in
            Change(
                .recursion(TypeName(name: type.name, origin: type.origin)), at: PairPlace(.payload),
                old: old.types.first { $0.name == type.name }?.range, new: type.range)
        }
    }

    private static func recursive(_ contract: ResolvedContract) -> [ResolvedType] {
        let uses = contract.types.map { Set(used(in: $0.spec)) }
        return contract.types.indices.filter { start in
            var seen: Set<Int> = []
            var open = Array(uses[start])
            while let next = open.popLast() {
                if next == start { return true }
                if seen.insert(next).inserted { open += uses[next] }
            }
            return false
        }.map { contract.types[$0] }
    }

    /// The named types that a type speaks of, not those behind them.
    private static func used(in spec: ResolvedSpec) -> [Int] {
        switch spec.shape {
        case .scalar, .enumeration, .unresolved: []
        case .named(let type): [type.index]
        case .list(let item), .map(let item): used(in: item)
        case .tuple(let items): items.flatMap(used)
        case .record(let record): record.fields.flatMap { used(in: $0.spec) } + (record.additional.map(used) ?? [])
        case .union(let union): union.variants.flatMap { $0.spec.map(used) ?? [] }
        case .oneOf(let union): union.variants.flatMap { $0.spec.map(used) ?? [] }
        }
    }
}
