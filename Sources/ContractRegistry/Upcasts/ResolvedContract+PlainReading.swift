import ContractModel

extension ResolvedContract {
    /// Whether a payload that a reader of this version accepts is one that it accepts when it has read it, too, as can be seen at
    /// one look: nothing is filled in, called otherwise, told apart or weighed anew.
    package var readsPlainly: Bool {
        isPlain(payload) && types.allSatisfy { isPlain($0.spec) }
    }

    private func isPlain(_ record: ResolvedRecord) -> Bool {
        guard record.additional == nil, record.invariants.isEmpty else { return false }
        for index in record.fields.indices {
            let field = record.fields[index].field
            guard field.default == nil, field.renamedFrom.isEmpty, isPlain(record.fields[index].spec) else {
                return false
            }
        }
        return true
    }

    private func isPlain(_ spec: ResolvedSpec) -> Bool {
        guard spec.const == nil else { return false }
        switch spec.shape {
        case .record(let record): return isPlain(record)
        case .list(let item), .map(let item): return isPlain(item)
        case .tuple(let items): return items.allSatisfy { isPlain($0) }
        case .enumeration(let enumeration):
            return enumeration.fallback == nil && enumeration.values.allSatisfy { $0.renamedFrom.isEmpty }
        // A number or a time that is written anew is the same one.
        case .scalar, .named: return true
        case .union, .oneOf, .unresolved: return false
        }
    }
}
