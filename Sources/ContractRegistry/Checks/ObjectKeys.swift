import ContractModel

/// The members that objects of a type have.
struct ObjectKeys {
    /// Those that every object has.
    private var required: Set<String> = []
    /// Those that an object may have; `nil` for any.
    private var declared: Set<String>?

    /// `nil` is an empty variant.
    init(of spec: ResolvedSpec?, in contract: ResolvedContract) {
        declared = []
        guard let spec else { return }
        switch contract.shape(of: spec) {
        case .record(let record): add(record)
        case .union(let union): add(union, in: contract)
        default: declared = nil
        }
    }

    private mutating func add(_ record: ResolvedRecord) {
        required = Set(record.requiredFields.map(\.wireName))
        let names = record.fields.flatMap { [$0.wireName] + $0.field.renamedFrom.map(\.value) }
        declared = record.additional == nil ? Set(names) : nil
    }

    private mutating func add(_ union: ResolvedUnion, in contract: ResolvedContract) {
        required = [union.tag]
        declared = [union.tag]
        if let content = union.content { declared?.insert(content) }
        for variant in union.variants where union.content == nil {
            let keys = ObjectKeys(of: variant.spec, in: contract)
            declared = keys.declared.flatMap { declared?.union($0) }
        }
    }

    /// Whether an object of `other` can have all that this requires, and so much that a reader takes it for this.
    ///
    /// - Parameter onTie: whether this comes first where both require equally many.
    func isMistaken(for other: ObjectKeys, onTie isFirst: Bool) -> Bool {
        guard other.declared.map({ required.isSubset(of: $0) }) ?? true else { return false }
        return required.count > other.required.count || required.count == other.required.count && isFirst
    }
}
