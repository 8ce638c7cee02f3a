import ContractModel

extension ResolvedRecord {
    /// The fields that no object may lack; where there is a default, a reader does without.
    package var requiredFields: [ResolvedField] { fields.filter { $0.isRequiredToWrite && $0.field.default == nil } }
}

extension ResolvedContract {
    /// The members that tell an object of a variant from those of others: each with its former names. `nil` is an empty
    /// variant.
    package func requiredKeys(of spec: ResolvedSpec?) -> [[String]] {
        guard let spec else { return [] }
        switch shape(of: spec) {
        case .record(let record):
            return record.requiredFields.map { [$0.wireName] + $0.field.renamedFrom.map(\.value) }
        case .union(let union): return [[union.tag]]
        default: return []
        }
    }
}
