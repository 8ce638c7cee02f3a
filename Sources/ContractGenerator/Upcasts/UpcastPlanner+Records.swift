import ContractModel
import ContractRegistry

/// Records, field by field.
extension UpcastPlanner {
    mutating func assignments(
        _ id: DeclarationID, _ steps: UpcastSteps, _ root: UpcastRoot, path: [String]
    ) -> [AssignmentContext] {
        guard case .record(let record) = plan[id].kind else { return [] }
        var result: [AssignmentContext] = []
        for (property, storage) in zip(record.properties, StoredFields(record).storage) {
            let path = path + [property.request]
            if let value = value(of: property, steps, root, path: path) {
                result.append(AssignmentContext(storage: storage, value: value))
            } else {
                missing.append(path.joined(separator: "."))
            }
        }
        if record.additional != nil {
            result.append(AssignmentContext(storage: "additional", value: additional(record, root) ?? "[:]"))
        }
        if record.preservesUnknownFields {
            result.append(AssignmentContext(storage: "unknownFields", value: unknownFields(record, root)))
        }
        return result
    }

    private mutating func value(
        of property: PropertyPlan, _ steps: UpcastSteps, _ root: UpcastRoot, path: [String]
    ) -> String? {
        if let step = steps.step(for: property.request) { return value(of: property, step, root) }
        let parts = steps.parts(of: property.request)
        let same = counterpart(of: property, root)
        if !parts.isEmpty { return composed(property.type, parts, root, same: same, path: path) }
        if let same, let source = PathExpression(same, from: root, in: plan) {
            let missing = MissingValue(
                standIn: property.initialiserDefault(in: plan), absent: property.ifAbsent, takesNull: property.takesNull
            )
            if let value = convert(source, to: property.type, missing) { return value }
            if root.isPayload, isPromised(same, path) { return nil }
        }
        return property.initialiserDefault(in: plan)
    }

    /// The field of the old record that a reader of the new one takes this one from.
    private func counterpart(of property: PropertyPlan, _ root: UpcastRoot) -> FieldPath? {
        guard let same = root.same, let record = PathExpression.record(at: same, from: root, in: plan) else {
            return nil
        }
        let names = [property.wireName] + property.formerNames
        let found =
            record.properties.first { $0.request == property.request }
            ?? names.lazy.compactMap { name in record.properties.first { $0.wireName == name } }.first
        return found.map { same.appending($0.request) }
    }

    /// A record or list of which the parts are said.
    private mutating func composed(
        _ type: SwiftType, _ parts: UpcastSteps, _ root: UpcastRoot, same: FieldPath?, path: [String]
    ) -> String? {
        switch type {
        case .optional(let wrapped): return composed(wrapped, parts, root, same: same, path: path)
        case .presence(let wrapped):
            return composed(wrapped, parts, root, same: same, path: path).map { ".value(\($0))" }
        case .declared(let id):
            guard case .record = plan[id].kind else { return nil }
            var root = root
            root.same = same
            let label = "upcasting" + NameWords(path.joined(separator: "_")).upperCamel([])
            return add(id, parts, root, label: label, path: path)
        case .list(.declared(let id)):
            guard let items = parts.items(of: same), let list = PathExpression(items.list, from: root, in: plan),
                case .list(let item) = list.type, !list.isOptional
            else { return nil }
            let inner = UpcastRoot(type: item, same: FieldPath(components: []), isPayload: false)
            let label = "upcasting" + NameWords(path.joined(separator: "_")).upperCamel([]) + "Item"
            guard let call = add(id, items.steps, inner, label: label, path: path + [FieldPath.every]) else {
                return nil
            }
            return "\(list.text).map { old in \(call) }"
        case .scalar, .list, .map: return nil
        }
    }

    /// Adds an initialiser that makes a record of `old`; returns its call.
    private mutating func add(
        _ id: DeclarationID, _ steps: UpcastSteps, _ root: UpcastRoot, label: String, path: [String]
    ) -> String? {
        let isInCode = root.isPayload && steps.steps.contains { if case .code = $0.source { true } else { false } }
        let context = ConversionContext(
            from: plan.name(of: root.type), to: plan.path(of: id), label: label,
            parameter: isInCode ? ", with steps: any \(event.swiftName.escapedIdentifier).UpcastSteps" : "",
            assignments: assignments(id, steps, root, path: path), cases: [])
        conversions.append(context)
        return "\(context.to)(\(label): old\(isInCode ? ", with: steps" : ""))"
    }

    /// Whether the contracts promise that the value stays, which no Swift could keep without a step: then the author is
    /// asked for one, instead of a value being lost.
    private func isPromised(_ before: FieldPath, _ after: [String]) -> Bool {
        guard let one = old.contract.lookup(before).spec,
            let other = new.contract.lookup(FieldPath(components: after)).spec
        else { return false }
        var carry = CarryOver(from: old.contract, to: new.contract)
        return carry.carries(one, to: other)
    }

    /// The record that all of the new one is made from, where there is one.
    private func counterpart(_ root: UpcastRoot) -> RecordPlan? {
        guard root.same?.components.isEmpty == true, case .declared(let id) = root.type,
            case .record(let record) = plan[id].kind
        else { return nil }
        return record
    }

    /// What nobody declared carries over where both sides take it, but not under a name that is declared now.
    private mutating func additional(_ record: RecordPlan, _ root: UpcastRoot) -> String? {
        guard let before = counterpart(root), let one = before.additional?.type, let other = record.additional?.type,
            let value = convert("$0", one, other)
        else { return nil }
        let kept = "old.additional" + Self.filter(before, record)
        return value == "$0" ? kept : "\(kept).mapValues { \(value) }"
    }

    private func unknownFields(_ record: RecordPlan, _ root: UpcastRoot) -> String {
        guard let before = counterpart(root), before.preservesUnknownFields else { return "[:]" }
        return "old.unknownFields" + Self.filter(before, record)
    }

    private static func filter(_ before: RecordPlan, _ after: RecordPlan) -> String {
        let names = after.properties.flatMap(\.names).filter { !before.properties.flatMap(\.names).contains($0) }
        guard !names.isEmpty else { return "" }
        return ".filter { ![\(names.map(SwiftText.literal).joined(separator: ", "))].contains($0.key) }"
    }
}

extension PropertyPlan {
    /// The names under which a reader finds it.
    fileprivate var names: [String] { [wireName] + formerNames }
}

extension PathExpression {
    init?(_ path: FieldPath, from root: UpcastRoot, in plan: ModulePlan) {
        guard case .declared(let id) = root.type else { return nil }
        self.init(path, from: id, root: "old", in: plan)
    }

    /// The record that a path leads to.
    static func record(at path: FieldPath, from root: UpcastRoot, in plan: ModulePlan) -> RecordPlan? {
        guard var expression = PathExpression(path, from: root, in: plan) else { return nil }
        expression.unwrap()
        guard case .declared(let id) = expression.type, case .record(let record) = plan[id].kind else { return nil }
        return record
    }
}
