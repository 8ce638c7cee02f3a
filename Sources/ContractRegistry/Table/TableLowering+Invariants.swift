import ContractModel

extension TableLowering {
    /// An invariant; nil where a path of it leads nowhere, which was said already.
    func invariant(_ invariant: Invariant, of record: ResolvedRecord) -> String? {
        guard let form = form(invariant.rule, record) else { return nil }
        return "! \(TableText.word(invariant.id.value)) \(invariant.severity.rawValue) \(form)"
    }

    private func form(_ rule: Invariant.Rule, _ record: ResolvedRecord) -> String? {
        switch rule {
        case .require(let condition, let paths): return form("require", condition, paths, record)
        case .forbid(let condition, let paths): return form("forbid", condition, paths, record)
        case .together(let paths): return form("together", paths, record)
        case .exactlyOneOf(let paths): return form("one", paths, record)
        case .atLeastOneOf(let paths): return form("some", paths, record)
        case .equalLength(let paths): return form("length", paths, record)
        case .compare(let left, let comparison, let right):
            guard let one = operand(left.value, record), let other = operand(right.value, record) else { return nil }
            return "compare \(one) \(comparison.tableWord) \(other)"
        }
    }

    private func form(
        _ word: String, _ condition: Invariant.Condition, _ paths: [Located<FieldPath>], _ record: ResolvedRecord
    ) -> String? {
        guard let path = path(condition.field.value, record), let rest = form("then", paths, record) else { return nil }
        return "\(word) \(path) \(test(condition, record)) \(rest)"
    }

    private func form(_ word: String, _ paths: [Located<FieldPath>], _ record: ResolvedRecord) -> String? {
        var line = word
        for located in paths {
            guard let path = path(located.value, record) else { return nil }
            line += " \(path)"
        }
        return line
    }

    private func test(_ condition: Invariant.Condition, _ record: ResolvedRecord) -> String {
        switch condition.test {
        case .present: "present"
        case .absent: "absent"
        case .is(let literal): "in" + values([literal], at: condition.field.value, record)
        case .in(let literals): "in" + values(literals, at: condition.field.value, record)
        case .not(let literal): "not" + values([literal], at: condition.field.value, record)
        }
    }

    /// Values as they travel. A value of an enum stands for its former names too.
    private func values(_ literals: [Literal], at path: FieldPath, _ record: ResolvedRecord) -> String {
        guard let spec = contract.lookup(path, in: record).spec else { return "" }
        return literals.reduce(into: "") { line, literal in
            line += " " + TableText.word(LiteralAdaptation.adapt(literal, to: spec).json)
            guard case .enumeration(let enumeration) = contract.shape(of: spec), case .string(let name) = literal.value
            else { return }
            let former = enumeration.values.first { $0.name.value == name }?.renamedFrom ?? []
            for name in former { line += " " + TableText.word(Literal(.string(name.value), at: literal.range).json) }
        }
    }

    private func operand(_ path: FieldPath, _ record: ResolvedRecord) -> String? {
        guard let place = self.path(path, record), let spec = contract.lookup(path, in: record).spec else { return nil }
        switch contract.shape(of: spec) {
        case .scalar(.timestamp):
            let encoding = spec.limits.text(.encoding) ?? ""
            return place + (encoding.hasPrefix("unix_") ? " \(encoding)" : " timestamp")
        case .scalar(let scalar) where [.date, .time, .duration, .boolean].contains(scalar):
            return "\(place) \(scalar.rawValue)"
        case .scalar(let scalar) where scalar.isNumeric: return "\(place) number"
        case .enumeration(let enumeration): return place + (enumeration.base == .integer ? " number" : " text")
        case .scalar: return "\(place) text"
        default: return nil
        }
    }

    /// A path as a table writes it: the number of the field, then steps by wire names.
    private func path(_ path: FieldPath, _ record: ResolvedRecord) -> String? {
        let lookup = contract.lookup(path, in: record)
        guard lookup.exists, case .field(let first)? = lookup.steps.first else { return nil }
        guard let number = record.fields.firstIndex(where: { $0.name == first.name }) else { return nil }
        var (text, spec) = ("\(number)", first.spec)
        for (step, component) in zip(lookup.steps, path.components).dropFirst() {
            guard let words = words(step, component, from: spec) else { return nil }
            text += words
            spec = self.spec(after: step, spec)
        }
        return text
    }

    private func words(_ step: PathLookup.Step, _ component: String, from spec: ResolvedSpec) -> String? {
        switch step {
        case .field(let field): return "." + TableText.step(field.wireName)
        case .item(let index): return "#\(index)"
        case .tag, .free: return "." + TableText.step(component)
        case .every: return nil
        case .variant(let variant):
            guard case .union(let union) = contract.shape(of: spec) else { return "" }
            let tags = variant.tags.map { TableText.step($0) }.joined(separator: ",")
            let content = union.content.map { "." + TableText.step($0) } ?? ""
            return "~\(TableText.step(union.tag))=\(tags)\(content)"
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
}

extension Invariant.Comparison {
    fileprivate var tableWord: String {
        switch self {
        case .less: "lt"
        case .lessOrEqual: "le"
        case .equal: "eq"
        case .notEqual: "ne"
        case .greaterOrEqual: "ge"
        case .greater: "gt"
        }
    }
}
