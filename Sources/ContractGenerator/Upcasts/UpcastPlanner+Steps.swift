import ContractModel
import ContractRegistry

/// The value that a step says.
extension UpcastPlanner {
    mutating func value(of property: PropertyPlan, _ step: UpcastSteps.Step, _ root: UpcastRoot) -> String? {
        switch step.source {
        case .value(let literal): return ValueLiteral(plan: plan).expression(literal, property.type)
        case .code(let name): return code(name.value, property, step, root)
        case .from(let path, let map, let otherwise):
            guard let source = PathExpression(path.value, from: root, in: plan) else { return nil }
            let standIn =
                otherwise.flatMap { ValueLiteral(plan: plan).expression($0, property.type) }
                ?? property.initialiserDefault(in: plan)
            if map.isEmpty {
                let missing = MissingValue(
                    standIn: standIn, absent: otherwise ?? property.ifAbsent, takesNull: property.takesNull)
                return convert(source, to: property.type, missing)
            }
            let elseValue = otherwise.flatMap { ValueLiteral(plan: plan).expression($0, property.type) }
            return mapped(source, map, property.type, elseValue)
        }
    }

    /// A function of the protocol that the consuming module implements.
    private mutating func code(
        _ name: String, _ property: PropertyPlan, _ step: UpcastSteps.Step, _ root: UpcastRoot
    ) -> String? {
        guard root.isPayload else { return nil }
        let function = Identifier(acronyms: []).make(name, .property).escapedIdentifier
        let parameter = plan.path(of: old.payload)
        let requirement = RequirementContext(
            doc: LineContext.lines("`\(step.written)` of version \(new.major)."), name: function, parameter: parameter,
            result: plan.name(of: property.type))
        requirements.append(requirement)
        return "steps.\(function)(from: old)"
    }

    /// A switch over the values of the source. What is not listed stays what it is, where the new type has that value.
    private mutating func mapped(
        _ source: PathExpression, _ map: [Upcast.MapEntry], _ type: SwiftType, _ otherwise: String?
    ) -> String? {
        var source = source
        source.unwrap()
        guard let kind = MappedSource(source, in: plan) else { return nil }
        var lines: [String] = []
        for entry in map {
            guard let pattern = kind.pattern(entry.old.value),
                let value = ValueLiteral(plan: plan).expression(entry.new, type)
            else { return nil }
            lines.append("case \(pattern): \(value)")
        }
        let isComplete = kind.isComplete(Set(map.map(\.old.value))) && !source.isOptional
        if !isComplete {
            guard let rest = otherwise ?? unlisted(source, type, kind) else { return nil }
            lines.append("default: \(rest)")
        }
        let body = lines.map { "        \($0)\n" }.joined()
        return "switch \(source.text)\(kind.member(source)) {\n\(body)        }"
    }

    /// The same value in the new type, where it cannot fail.
    private mutating func unlisted(_ source: PathExpression, _ type: SwiftType, _ kind: MappedSource) -> String? {
        source.isOptional ? nil : convert(source, to: type, MissingValue(takesNull: true))
    }
}

/// A source whose values are listed: what a switch over it takes.
struct MappedSource {
    private enum Kind {
        case text
        case number
        case boolean
        /// A raw type, with the values it has.
        case cases(EnumerationPlan)
    }

    private let kind: Kind
    private let member: String

    init?(_ source: PathExpression, in plan: ModulePlan) {
        switch source.type {
        case .scalar(let scalar):
            guard let kind = Self.kind(scalar) else { return nil }
            self.kind = kind
            member = ""
        case .declared(let id):
            switch plan[id].kind {
            case .nominal(let scalar):
                guard let kind = Self.kind(scalar) else { return nil }
                self.kind = kind
                member = "rawValue"
            case .enumeration(let enumeration):
                kind = enumeration.hasRawType ? .cases(enumeration) : enumeration.base == .string ? .text : .number
                member = enumeration.hasRawType ? "" : "rawValue"
            case .record, .tuple, .union: return nil
            }
        case .list, .map, .optional, .presence: return nil
        }
    }

    private static func kind(_ scalar: ScalarType) -> Kind? {
        if scalar.swiftName == "String" { return .text }
        if scalar.isInteger { return .number }
        return scalar == .boolean ? .boolean : nil
    }

    /// What follows the source.
    func member(_ source: PathExpression) -> String {
        member.isEmpty ? "" : (source.isOptional ? "?." : ".") + member
    }

    func pattern(_ value: String) -> String? {
        switch kind {
        case .text: SwiftText.literal(value)
        case .number: Int64(value).map { "\($0)" }
        case .boolean: value == "true" || value == "false" ? value : nil
        case .cases(let enumeration):
            enumeration.cases.first { $0.wireValue == value }.map { ".\($0.name.escapedIdentifier)" }
        }
    }

    /// Whether no other value can come.
    func isComplete(_ values: Set<String>) -> Bool {
        switch kind {
        case .text, .number: false
        case .boolean: values.isSuperset(of: ["true", "false"])
        case .cases(let enumeration): enumeration.cases.allSatisfy { values.contains($0.wireValue) }
        }
    }
}
