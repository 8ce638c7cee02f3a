import ContractModel

/// Whether two uses have the same type, limits and nullability aside.
struct SpecComparison {
    let types: [ResolvedType]

    func isSame(_ left: ResolvedSpec, _ right: ResolvedSpec) -> Bool {
        if left.type != nil || right.type != nil { return left.type == right.type }
        switch (left.shape, right.shape) {
        case (.scalar(let one), .scalar(let other)): return one == other
        case (.list(let one), .list(let other)), (.map(let one), .map(let other)): return isSame(one, other)
        case (.tuple(let one), .tuple(let other)):
            return one.count == other.count && zip(one, other).allSatisfy { isSame($0, $1) }
        case (.enumeration(let one), .enumeration(let other)):
            return one.base == other.base && one.values.map(\.name.value) == other.values.map(\.name.value)
        case (.record(let one), .record(let other)): return isSame(one.fields, other.fields)
        case (.union(let one), .union(let other)):
            return one.tag == other.tag && one.content == other.content && isSame(one.variants, other.variants)
        case (.oneOf(let one), .oneOf(let other)): return isSame(one.variants, other.variants)
        default: return false
        }
    }

    private func isSame(_ left: [ResolvedField], _ right: [ResolvedField]) -> Bool {
        left.count == right.count
            && zip(left, right).allSatisfy { one, other in
                one.name == other.name && one.wireName == other.wireName && one.field.optional == other.field.optional
                    && isSame(one.spec, other.spec)
            }
    }

    private func isSame(_ left: [ResolvedVariant], _ right: [ResolvedVariant]) -> Bool {
        left.count == right.count
            && zip(left, right).allSatisfy { one, other in
                guard one.name == other.name else { return false }
                guard let first = one.spec, let second = other.spec else { return one.spec == nil && other.spec == nil }
                return isSame(first, second)
            }
    }
}
