package import ContractModel
import ContractRegistry

extension ResolvedSpec {
    /// Whether both are the same scalar or enum with the same limits, or lists or maps of the same, in the same words.
    func saysSame(as other: ResolvedSpec) -> Bool {
        guard const == nil, other.const == nil, limits.saysSame(as: other.limits) else { return false }
        switch (shape, other.shape) {
        case (.scalar(let one), .scalar(let other)): return one == other
        case (.enumeration(let one), .enumeration(let other)): return one.admitsSame(as: other)
        case (.list(let one), .list(let other)), (.map(let one), .map(let other)):
            return one.nullable == other.nullable && one.saysSame(as: other)
        default: return false
        }
    }
}

extension Limits {
    /// The same limits in the same words. What keys a pattern allows is for the comparison to weigh.
    package func saysSame(as other: Limits) -> Bool {
        entries.count == other.entries.count
            && entries.allSatisfy { $0.kind != .keyPattern && other[$0.kind]?.value == $0.value }
    }
}

extension Enumeration {
    /// Whether values of one are values of the other, none of them by a former name.
    fileprivate func admitsSame(as other: Enumeration) -> Bool {
        base == other.base && openness == other.openness
            && values.elementsEqual(other.values) { one, other in
                one.name.value == other.name.value && one.renamedFrom.isEmpty && other.renamedFrom.isEmpty
            }
    }
}
