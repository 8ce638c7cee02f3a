import ContractModel
import ContractRegistry
import Diagnostics
import PayloadSets

/// Tells findings of several comparisons of one contract that are about the same thing.
struct FindingKey: Hashable {
    private let rule: RuleID
    private let path: FieldPath
    private let directions: [Direction]
    private let detail: String

    init(_ finding: Finding) {
        rule = finding.rule.id
        path = finding.site.path
        directions = Direction.allCases.filter { finding[$0].isBreaking }
        detail = finding.site.kind.valueName ?? ""
    }
}

extension ChangeKind {
    /// The enum value or the variant that it is about, under the name that readers know.
    var valueName: String? {
        switch self {
        case .valueAdded(let value, _), .valueRemoved(let value, _): value.name.value
        case .valueRenamed(let old, _, _): old.name.value
        case .valueSwiftName(let old, _), .valueDeprecation(let old, _), .valueDocumentation(let old, _): old.name.value
        case .variantAdded(let variant, _, _), .variantRemoved(let variant, _, _): variant.name
        default: nil
        }
    }
}
