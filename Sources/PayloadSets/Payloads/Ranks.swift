import ContractModel
import ContractRegistry

/// How deep the shallowest value of each type is, counted in named types; nil where a type has no value that ends.
struct Ranks: Sendable {
    private var types: [Int?]

    init(_ contract: ResolvedContract) {
        types = Array(repeating: nil, count: contract.types.count)
        var changed = true
        while changed {
            let settled = types
            for index in types.indices where types[index] == nil {
                let spec = contract.types[index].spec
                types[index] = spec.nullable ? 0 : rank(spec.shape, spec.limits, settled).map { $0 + 1 }
            }
            changed = zip(types, settled).contains { $0 != $1 }
        }
    }

    /// The least depth of a value, null or a constant counted as none.
    func rank(_ spec: ResolvedSpec) -> Int? { rank(spec, types) }

    /// The least depth of a value that is not null.
    func rankBesidesNull(_ spec: ResolvedSpec, _ contract: ResolvedContract) -> Int? {
        if spec.const != nil { return 0 }
        return rank(contract.shape(of: spec), spec.limits, types)
    }

    private func rank(_ spec: ResolvedSpec, _ types: [Int?]) -> Int? {
        spec.nullable || spec.const != nil ? 0 : rank(spec.shape, spec.limits, types)
    }

    private func rank(_ shape: ResolvedShape, _ limits: Limits, _ types: [Int?]) -> Int? {
        switch shape {
        case .scalar, .enumeration, .unresolved: return 0
        case .named(let type): return types[type.index]
        case .list(let item): return (limits.integer(.minItems) ?? 0) <= 0 ? 0 : rank(item, types)
        case .map(let value): return (limits.integer(.minEntries) ?? 0) <= 0 ? 0 : rank(value, types)
        case .tuple(let items): return deepest(items, types)
        case .record(let record):
            return deepest(record.fields.filter { !$0.field.optional }.map(\.spec), types)
        case .union(let union): return shallowest(union.variants, types, union.openness)
        case .oneOf(let union): return shallowest(union.variants, types, union.openness)
        }
    }

    private func deepest(_ specs: [ResolvedSpec], _ types: [Int?]) -> Int? {
        var most = 0
        for spec in specs {
            guard let rank = rank(spec, types) else { return nil }
            most = max(most, rank)
        }
        return most
    }

    private func shallowest(_ variants: [ResolvedVariant], _ types: [Int?], _ openness: Openness) -> Int? {
        if openness == .extensible { return 0 }
        return variants.compactMap { variant in variant.spec.map { rank($0, types) } ?? 0 }.min()
    }
}
