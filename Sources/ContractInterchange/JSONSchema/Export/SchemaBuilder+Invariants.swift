import ContractModel
import ContractRegistry
import Diagnostics

extension SchemaBuilder {
    /// A condition between the fields of a record; nil where JSON Schema cannot say it.
    func rule(_ invariant: Invariant, of record: ResolvedRecord) -> JSONOutput? {
        switch invariant.rule {
        case .require(let condition, let paths):
            guard let condition = schema(condition, record), let needed = all(paths, { readable($0, record) }) else {
                return nil
            }
            return .rule(if: condition, then: .all(of: needed))
        case .forbid(let condition, let paths):
            guard let condition = schema(condition, record), let present = all(paths, { present($0, record) }) else {
                return nil
            }
            return .rule(if: condition, then: .not(.any(of: present)))
        case .together(let paths):
            guard let present = all(paths, { present($0, record) }) else { return nil }
            return .any(of: [.all(of: present), .not(.any(of: present))])
        case .exactlyOneOf(let paths):
            return all(paths) { present($0, record) }.map { .object([("oneOf", .array($0))]) }
        case .atLeastOneOf(let paths):
            return all(paths) { present($0, record) }.map { .any(of: $0) }
        case .compare, .equalLength: return nil
        }
    }

    private func all(_ paths: [Located<FieldPath>], _ schema: (FieldPath) -> JSONOutput?) -> [JSONOutput]? {
        let schemas = paths.compactMap { schema($0.value) }
        return schemas.count == paths.count ? schemas : nil
    }

    private func schema(_ condition: Invariant.Condition, _ record: ResolvedRecord) -> JSONOutput? {
        let path = condition.field.value
        switch condition.test {
        case .present: return present(path, record)
        case .absent: return present(path, record).map(JSONOutput.not)
        case .is(let literal): return value(at: path, record, in: [literal], isWanted: true)
        case .in(let literals): return value(at: path, record, in: literals, isWanted: true)
        case .not(let literal): return value(at: path, record, in: [literal], isWanted: false)
        }
    }

    /// Whether a value, or the default in its place, is one of some or none of them.
    private func value(
        at path: FieldPath, _ record: ResolvedRecord, in literals: [Literal], isWanted: Bool
    ) -> JSONOutput? {
        let lookup = contract.lookup(path, in: record)
        guard let spec = lookup.spec, let field = lookup.steps.first else { return nil }
        let values = literals.flatMap { contract.spellings(of: $0, as: spec) }.map(\.json)
        let list: JSONOutput = .object([("enum", .array(values.map { .literal($0) }))])
        let test = isWanted ? list : .object([("not", .any(of: [list, .object([("type", .string("null"))])]))])
        guard let there = place(path, record, test) else { return nil }
        guard path.components.count == 1, case .field(let first) = field, let value = first.field.default else {
            return there
        }
        let isListed = values.contains(LiteralAdaptation.adapt(value, to: spec).json)
        let absent = JSONOutput.not(.any(of: names(of: first).map(JSONOutput.having)))
        return isListed == isWanted ? .any(of: [absent, there]) : there
    }

    /// Whether there is a value that is not null.
    private func present(_ path: FieldPath, _ record: ResolvedRecord) -> JSONOutput? {
        place(path, record, .not(.object([("type", .string("null"))])))
    }

    /// The same, a default in its place counted.
    private func readable(_ path: FieldPath, _ record: ResolvedRecord) -> JSONOutput? {
        guard let there = present(path, record) else { return nil }
        guard path.components.count == 1, case .field(let field)? = contract.lookup(path, in: record).steps.first,
            field.field.default != nil
        else { return there }
        return .any(of: [.not(.any(of: names(of: field).map(JSONOutput.having))), there])
    }

    /// Objects that have a value at a path, which satisfies a test; nil where the path leads through what is no object.
    private func place(_ path: FieldPath, _ record: ResolvedRecord, _ test: JSONOutput) -> JSONOutput? {
        let lookup = contract.lookup(path, in: record)
        guard lookup.exists else { return nil }
        var result = test
        for step in lookup.steps.reversed() {
            guard case .field(let field) = step else { return nil }
            let (names, inner) = (names(of: field), result)
            result = .any(
                of: names.enumerated().map { index, name in
                    let better = names[..<index].map { JSONOutput.not(.having($0)) }
                    let own: JSONOutput = .object([
                        ("type", .string("object")), ("required", .strings([name])),
                        ("properties", .object([(name, inner)])),
                    ])
                    return better.isEmpty ? own : .all(of: better + [own])
                })
        }
        return result
    }

    /// The names that a field goes by, the best first.
    private func names(of field: ResolvedField) -> [String] {
        [field.wireName] + (isProducer ? [] : field.field.renamedFrom.map(\.value))
    }
}
