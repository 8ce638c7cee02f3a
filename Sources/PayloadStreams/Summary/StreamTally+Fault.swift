import ContractModel
import ContractRegistry
import DeedRuntime

extension StreamTally.Fault {
    init(_ violation: Violation, in contract: ResolvedContract?) {
        rule = violation.rule.rawValue
        field = Self.field(of: violation.pointer, in: contract)
    }

    /// A pointer with `*` for what differs from row to row.
    private static func field(of pointer: String, in contract: ResolvedContract?) -> String {
        guard let steps = JSONPointer.steps(pointer), !steps.isEmpty else { return pointer }
        var shapes: [ResolvedShape] = contract.map { [.record($0.payload)] } ?? []
        var field = ""
        for step in steps {
            var isNamed = step.utf8.contains { !(48...57 ~= $0) } || step.isEmpty
            var next: [ResolvedShape] = []
            for shape in shapes {
                guard let (spec, isField) = contract.flatMap({ shape.part(step, in: $0) }) else { continue }
                if let contract { next.append(contract.shape(of: spec)) }
                isNamed = isField
            }
            if isNamed { JSONPointer.append(step, to: &field) } else { field += "/*" }
            shapes = next
        }
        return field
    }
}

extension ResolvedShape {
    /// What a step of a pointer leads to, and whether the step is the name of a field; nil where it leads nowhere that is
    /// declared.
    fileprivate func part(_ step: String, in contract: ResolvedContract) -> (ResolvedSpec, isField: Bool)? {
        switch self {
        case .record(let record):
            if let field = record.fields.first(where: { $0.field.wireName == step }) { return (field.spec, true) }
            return record.additional.map { ($0, false) }
        case .list(let item), .map(let item): return (item, false)
        case .tuple(let items): return Int(step).flatMap { items.indices.contains($0) ? (items[$0], false) : nil }
        case .union(let union): return Self.part(step, of: union.variants, in: contract, content: union.content)
        case .oneOf(let union): return Self.part(step, of: union.variants, in: contract, content: nil)
        case .scalar, .enumeration, .named, .unresolved: return nil
        }
    }

    private static func part(
        _ step: String, of variants: [ResolvedVariant], in contract: ResolvedContract, content: String?
    ) -> (ResolvedSpec, isField: Bool)? {
        for case let spec? in variants.lazy.map(\.spec) {
            if step == content { return (spec, true) }
            if let part = contract.shape(of: spec).part(step, in: contract) { return part }
        }
        return nil
    }
}
