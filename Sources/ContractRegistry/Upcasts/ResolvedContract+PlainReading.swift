import ContractModel

extension ResolvedContract {
    /// Whether a payload that a reader of this version accepts is one that it accepts when it has read it, too, as can be seen at
    /// one look: defaults are filled in and former names become present ones, each in its place, and nothing is weighed anew.
    package var readsPlainly: Bool {
        isPlain(payload, exactly: false) && types.allSatisfy { isPlain($0.spec, exactly: false) }
    }

    /// - Parameter isExact: whether the value must be held as it came, since it is compared with others.
    private func isPlain(_ record: ResolvedRecord, exactly isExact: Bool) -> Bool {
        guard record.additional == nil, record.invariants.isEmpty else { return false }
        for index in record.fields.indices {
            let field = record.fields[index].field
            if isExact, field.default != nil || !field.renamedFrom.isEmpty { return false }
            guard isPlain(record.fields[index].spec, exactly: isExact) else { return false }
        }
        return true
    }

    private func isPlain(_ spec: ResolvedSpec, exactly isExact: Bool) -> Bool {
        guard spec.const == nil else { return false }
        switch spec.shape {
        case .record(let record): return isPlain(record, exactly: isExact)
        case .list(let item): return isPlain(item, exactly: isExact || spec.limits.flag(.unique))
        case .map(let item): return isPlain(item, exactly: isExact)
        case .tuple(let items): return items.allSatisfy { isPlain($0, exactly: isExact) }
        case .enumeration(let enumeration):
            return !isExact || enumeration.fallback == nil && enumeration.values.allSatisfy { $0.renamedFrom.isEmpty }
        case .union(let union):
            return !isExact && union.variants.allSatisfy { $0.spec.map { isPlain($0, exactly: false) } ?? true }
        case .named: return !isExact
        // A number or a time that is written anew is the same one.
        case .scalar: return true
        case .oneOf, .unresolved: return false
        }
    }
}
