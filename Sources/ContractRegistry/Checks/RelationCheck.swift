import ContractModel
import Diagnostics

/// The relations of a contract: their paths lead somewhere, and `by` holds what the other event's key is. Whether there
/// is such an entity or event is for lint.
struct RelationCheck {
    let contract: ResolvedContract
    let registry: ResolvedRegistry

    func check(into diagnostics: inout Diagnostics) {
        for relation in contract.contract.relations {
            checkEvent(relation, into: &diagnostics)
            if let filter = relation.filter { check(filter, into: &diagnostics) }
        }
    }

    private func check(_ filter: Relation.Filter, into diagnostics: inout Diagnostics) {
        let found = UnknownPath.find(filter.field, in: contract, into: &diagnostics)
        guard let spec = found?.spec else { return }
        let literal = LiteralAdaptation.adapt(filter.value, to: spec)
        guard let fault = LiteralFit(contract: contract).fault(of: literal, as: spec) else { return }
        diagnostics.error(
            "literal-unfit", "this value \(fault.message)", at: fault.range,
            help: "write a value that `\(filter.field.value)` can have")
    }

    private func checkEvent(_ relation: Relation, into diagnostics: inout Diagnostics) {
        let found = relation.by.map { UnknownPath.find($0, in: contract, into: &diagnostics) }
        guard let name = relation.event, let other = registry.event(name.value)?.latest else { return }
        guard let key = other.contract.entity?.key, key.count == relation.by.count else { return }
        for (number, path) in relation.by.enumerated() {
            guard let here = found[number] else { continue }
            check(path, here, against: key[number], of: other, relation, into: &diagnostics)
        }
    }

    private func check(
        _ path: Located<FieldPath>, _ here: PathLookup, against key: Located<FieldPath>, of other: ResolvedContract,
        _ relation: Relation, into diagnostics: inout Diagnostics
    ) {
        if here.isMultiple, !relation.multiple {
            diagnostics.error(
                "relation-unfit", "`\(path.value)` is many values, but the relation is to one event", at: path.range,
                help: "say `multiple: true`")
        }
        guard let spec = here.spec, let target = other.lookup(key.value).spec else { return }
        let (one, another) = (describe(spec, contract), describe(target, other))
        guard let one, let another, one != another else { return }
        diagnostics.append(
            Diagnostic(
                "relation-unfit", .error,
                "`\(path.value)` is \(one), but the key `\(key.value)` of `\(other.name)` is \(another)",
                at: path.range,
                related: [RelatedPlace(key.range, "the key")], help: "name the path here that holds that key"))
    }

    /// What a key must agree in: the scalar. Names of types may differ, as between domains.
    private func describe(_ spec: ResolvedSpec, _ contract: ResolvedContract) -> String? {
        switch contract.shape(of: spec) {
        case .scalar(let scalar): "`\(scalar.rawValue)`"
        case .enumeration: "`enum`"
        case .unresolved, .named: nil
        default: "no scalar"
        }
    }
}
