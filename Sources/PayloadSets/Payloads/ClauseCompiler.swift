import ContractModel
import ContractRegistry
import DeedRuntime

/// Reads the invariants of one record by names on the wire.
struct ClauseCompiler {
    let contract: ResolvedContract
    let record: ResolvedRecord
    /// The members that the objects have which are asked; a field that none of them is called like is looked for under
    /// its former names. Nil where the objects are those of the record itself.
    var declared: Set<String>?

    /// Those that a payload must keep.
    var all: [Clause] { record.invariants.filter { $0.severity == .reject }.compactMap { clause($0) } }

    /// Nil where a path leads nowhere.
    func clause(_ invariant: Invariant) -> Clause? { form(invariant.rule).map { Clause(form: $0) } }

    private func form(_ rule: Invariant.Rule) -> Clause.Form? {
        switch rule {
        case .require(let condition, let paths):
            guard let operand = operand(condition.field.value), let rest = operands(paths) else { return nil }
            return .require(operand, test(condition), rest)
        case .forbid(let condition, let paths):
            guard let operand = operand(condition.field.value), let rest = operands(paths) else { return nil }
            return .forbid(operand, test(condition), rest)
        case .together(let paths): return operands(paths).map { .together($0) }
        case .exactlyOneOf(let paths): return operands(paths).map { .exactlyOne($0) }
        case .atLeastOneOf(let paths): return operands(paths).map { .atLeastOne($0) }
        case .equalLength(let paths): return operands(paths).map { .equalLength($0) }
        case .compare(let left, let comparison, let right):
            guard let one = operand(left.value), let other = operand(right.value), one.kind != nil, other.kind != nil
            else { return nil }
            return .compare(one, comparison, other)
        }
    }

    private func operands(_ paths: [Located<FieldPath>]) -> [Clause.Operand]? {
        let found = paths.compactMap { operand($0.value) }
        return found.count == paths.count ? found : nil
    }

    private func test(_ condition: Invariant.Condition) -> Clause.Test {
        switch condition.test {
        case .present: .present
        case .absent: .absent
        case .is(let literal): .among(values([literal], condition.field.value))
        case .in(let literals): .among(values(literals, condition.field.value))
        case .not(let literal): .notAmong(values([literal], condition.field.value))
        }
    }

    /// Values as they travel. A value of an enum stands for its former names too.
    private func values(_ literals: [Literal], _ path: FieldPath) -> [JSONValue] {
        guard let spec = contract.lookup(path, in: record).spec else { return [] }
        return literals.flatMap { literal in
            var values = [LiteralAdaptation.adapt(literal, to: spec).payloadValue]
            if case .enumeration(let enumeration) = contract.shape(of: spec), case .string(let name) = literal.value {
                let former = enumeration.values.first { $0.name.value == name }?.renamedFrom ?? []
                values += former.map { .string($0.value) }
            }
            return values
        }
    }

    private func operand(_ path: FieldPath) -> Clause.Operand? {
        let lookup = contract.lookup(path, in: record)
        guard lookup.exists, case .field(let first)? = lookup.steps.first, let end = lookup.spec else { return nil }
        var rest: [Clause.Place.Step] = []
        var spec = first.spec
        for (step, component) in zip(lookup.steps, path.components).dropFirst() {
            guard let steps = steps(step, component, from: spec) else { return nil }
            rest += steps
            spec = self.spec(after: step, spec)
        }
        let fallback = first.field.default.flatMap { Clause.Place.value($0.payloadValue, rest) }
        return Clause.Operand(
            place: Clause.Place(name: name(of: first), rest: rest), fallback: fallback, kind: kind(of: end))
    }

    private func name(of field: ResolvedField) -> String {
        guard let declared, !declared.contains(field.wireName) else { return field.wireName }
        return field.field.renamedFrom.map(\.value).first { declared.contains($0) } ?? field.wireName
    }

    private func steps(
        _ step: PathLookup.Step, _ component: String, from spec: ResolvedSpec
    ) -> [Clause.Place.Step]? {
        switch step {
        case .field(let field): return [.member(field.wireName)]
        case .item(let index): return [.item(index)]
        case .tag, .free: return [.member(component)]
        case .every: return nil
        case .variant(let variant):
            guard case .union(let union) = contract.shape(of: spec) else { return [] }
            return [.variant(tag: union.tag, variant.tags)] + (union.content.map { [.member($0)] } ?? [])
        }
    }

    private func spec(after step: PathLookup.Step, _ spec: ResolvedSpec) -> ResolvedSpec {
        switch step {
        case .field(let field): return field.spec
        case .variant(let variant): return variant.spec ?? spec
        case .item(let index):
            if case .tuple(let items) = contract.shape(of: spec) { return items[index] }
            return spec
        case .every, .tag, .free: return spec
        }
    }

    private func kind(of spec: ResolvedSpec) -> ComparedKind? {
        switch contract.shape(of: spec) {
        case .scalar(let scalar): ComparedKind(.scalar(scalar, encoding: spec.limits.text(.encoding)))
        case .enumeration(let enumeration): ComparedKind(.enumeration(enumeration.base))
        default: nil
        }
    }
}

extension Literal {
    /// The value that the literal spells.
    var payloadValue: JSONValue { (try? JSONValue(parsing: json)) ?? .null }
}
