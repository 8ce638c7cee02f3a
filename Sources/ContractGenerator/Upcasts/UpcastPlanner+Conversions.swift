import ContractModel
import ContractRegistry

/// Values of an old type as values of a new one, where every old value has a new one.
extension UpcastPlanner {
    mutating func mapped(_ source: PathExpression, _ type: SwiftType) -> String? {
        convert("$0", source.type, type).map { $0 == "$0" ? source.text : "(\(source.text)).map { \($0) }" }
    }

    mutating func convert(_ text: String, _ old: SwiftType, _ new: SwiftType) -> String? {
        if old == new { return text }
        switch (old, new) {
        case (.optional(let old), .optional(let new)): return transform(text, "map", old, new)
        case (_, .optional(let new)): return convert(text, old, new)
        case (_, .presence(let new)): return convert(text, old, new).map { ".value(\($0))" }
        case (.list(let old), .list(let new)): return transform(text, "map", old, new)
        case (.map(let old), .map(let new)): return transform(text, "mapValues", old, new)
        case (.declared(let id), _):
            if case .declared(let other) = new, let value = convert(text, id, other) { return value }
            return rawValue(text, id).flatMap { convert($0.text, $0.type, new) }
        case (.scalar(let old), .scalar(let new)): return ScalarConversion.convert(text, old, new)
        case (.scalar, .declared(let id)): return wrap(text, old, id)
        case (.optional, _), (.presence, _), (.list, _), (.map, _), (.scalar, _): return nil
        }
    }

    private mutating func transform(_ text: String, _ function: String, _ old: SwiftType, _ new: SwiftType) -> String? {
        convert("$0", old, new).map { "\(text).\(function) { \($0) }" }
    }

    /// The value behind a named scalar or an enum.
    private func rawValue(_ text: String, _ id: DeclarationID) -> (text: String, type: SwiftType)? {
        switch plan[id].kind {
        case .nominal(let scalar): (text + ".rawValue", .scalar(scalar))
        case .enumeration(let enumeration):
            (text + ".rawValue", .scalar(enumeration.base == .string ? .string : .int64))
        case .record, .tuple, .union: nil
        }
    }

    private mutating func wrap(_ text: String, _ old: SwiftType, _ id: DeclarationID) -> String? {
        switch plan[id].kind {
        case .nominal(let scalar):
            return convert(text, old, .scalar(scalar)).map { "\(plan.path(of: id))(rawValue: \($0))" }
        case .enumeration(let enumeration):
            guard enumeration.openness == .extensible else { return nil }
            return convert(text, old, .scalar(enumeration.base == .string ? .string : .int64)).map {
                "\(plan.path(of: id))(rawValue: \($0)) ?? .other(\($0))"
            }
        case .record, .tuple, .union: return nil
        }
    }

    /// From one generated type to another of the same make, by an initialiser that is added.
    private mutating func convert(_ text: String, _ old: DeclarationID, _ new: DeclarationID) -> String? {
        let call = "\(plan.path(of: new))(upcasting: \(text))"
        switch (plan[old].kind, plan[new].kind) {
        case (.nominal(let oldScalar), .nominal(let newScalar)):
            return ScalarConversion.convert(text + ".rawValue", oldScalar, newScalar).map {
                "\(plan.path(of: new))(rawValue: \($0))"
            }
        case (.enumeration(let from), .enumeration(let to)):
            guard let cases = EnumConversion.cases(from, to) else { return nil }
            add(old, new, cases)
            return call
        case (.union(let from), .union(let to)):
            guard converted.insert([old, new]).inserted else { return call }
            guard let cases = self.cases(from, to) else { return nil }
            append(old, new, assignments: [], cases: cases)
            return call
        case (.record, .record):
            guard converted.insert([old, new]).inserted else { return call }
            let before = missing.count
            let root = UpcastRoot(type: .declared(old), same: FieldPath(components: []), isPayload: false)
            let assignments = assignments(new, UpcastSteps.none, root, path: [])
            guard missing.count == before else {
                missing.removeSubrange(before...)
                return nil
            }
            append(old, new, assignments: assignments, cases: [])
            return call
        case (.tuple(let from), .tuple(let to)): return tuple(text, from, to, plan.path(of: new))
        default: return nil
        }
    }

    private mutating func tuple(_ text: String, _ from: RecordPlan, _ to: RecordPlan, _ path: String) -> String? {
        guard from.properties.count == to.properties.count else { return nil }
        var items: [String] = []
        for (old, new) in zip(from.properties, to.properties) {
            guard let item = convert("\(text).\(old.name)", old.type, new.type) else { return nil }
            items.append(item)
        }
        return "\(path)(\(items.joined(separator: ", ")))"
    }

    private mutating func add(_ old: DeclarationID, _ new: DeclarationID, _ cases: [String]) {
        if converted.insert([old, new]).inserted { append(old, new, assignments: [], cases: cases) }
    }

    private mutating func append(
        _ old: DeclarationID, _ new: DeclarationID, assignments: [AssignmentContext], cases: [String]
    ) {
        conversions.append(
            ConversionContext(
                from: plan.path(of: old), to: plan.path(of: new), assignments: assignments,
                cases: cases.map(StatementContext.init)))
    }

    private mutating func cases(_ old: UnionPlan, _ new: UnionPlan) -> [String]? {
        var lines: [String] = []
        for variant in old.variants {
            let name = variant.name.escapedIdentifier
            guard let other = new.variants.first(where: { $0.request == variant.request }),
                (other.payload == nil) == (variant.payload == nil), other.tagType == nil
            else { return nil }
            guard let payload = variant.payload, let wanted = other.payload else {
                lines.append("case .\(name): self = .\(other.name.escapedIdentifier)")
                continue
            }
            guard let value = convert("payload", payload.type, wanted.type) else { return nil }
            let pattern = variant.tagType == nil ? "(let payload)" : "(let payload, _)"
            lines.append("case .\(name)\(pattern): self = .\(other.name.escapedIdentifier)(\(value))")
        }
        if old.openness != .closed {
            guard new.openness == old.openness else { return nil }
            let name = old.openness == .open ? "unrecognized" : "other"
            lines.append("case .\(name)(let value): self = .\(name)(value)")
        }
        return ["switch old {"] + lines + ["}"]
    }
}

extension UpcastSteps {
    static let none = UpcastSteps([])
}
