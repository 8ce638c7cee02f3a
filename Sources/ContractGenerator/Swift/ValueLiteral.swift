import ContractModel

/// A value of a contract (a default, a const, what an upcast puts in) as a Swift expression.
///
/// Only what cannot fail is written: a text that a type would still have to parse gives `nil`, except decimals, whose
/// grammar is checked here.
struct ValueLiteral {
    let plan: ModulePlan

    func expression(_ literal: Literal, _ type: SwiftType) -> String? {
        switch (type, literal.value) {
        case (.optional, .null): "nil"
        case (.optional(let wrapped), _): expression(literal, wrapped)
        case (.presence, .null): ".null"
        case (.presence(let wrapped), _): expression(literal, wrapped).map { ".value(\($0))" }
        case (.scalar(let scalar), _): self.scalar(literal, scalar)
        case (.list(let item), .array(let items)): list(items.map { expression($0, item) })
        case (.map(let value), .object(let members)): map(members, value)
        case (.declared(let id), _): declared(literal, id)
        case (.list, _), (.map, _): nil
        }
    }

    private func list(_ items: [String?]) -> String? {
        items.contains(nil) ? nil : "[" + items.compactMap { $0 }.joined(separator: ", ") + "]"
    }

    private func map(_ members: [Literal.Member], _ type: SwiftType) -> String? {
        if members.isEmpty { return "[:]" }
        return list(
            members.map { member in
                expression(member.value, type).map { SwiftText.literal(member.name.value) + ": " + $0 }
            })
    }

    private func scalar(_ literal: Literal, _ scalar: ScalarType) -> String? {
        switch (scalar, literal.value) {
        case (_, .string(let text)) where scalar.isText: SwiftText.literal(text)
        case (.boolean, .boolean(let value)): value ? "true" : "false"
        case (.null, .null): "nil"
        case (.double, .number(let text)): Double(text).flatMap { $0.isFinite ? "\($0)" : nil }
        case (.decimal, .string(let text)), (.decimal, .number(let text)): decimal(text)
        case (_, .number(let text)) where scalar.isInteger: integer(text, scalar)
        case (_, .string(let text)) where scalar.isInteger: integer(text, scalar)
        case (.json, _): json(literal)
        default: nil
        }
    }

    private func integer(_ text: String, _ scalar: ScalarType) -> String? {
        switch scalar {
        case .int32: Int32(text).map { "\($0)" }
        case .uint32: UInt32(text).map { "\($0)" }
        case .uint64: UInt64(text).map { "\($0)" }
        default: Int64(text).map { "\($0)" }
        }
    }

    private func decimal(_ text: String) -> String? {
        if Int64(text) != nil { return text }
        let digits = text.utf8.drop { $0 == UInt8(ascii: "-") }
        let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { 48...57 ~= $0 } }), digits.count <= 38
        else { return nil }
        return "ExactDecimal(\(SwiftText.literal(text)))!"
    }

    private func json(_ literal: Literal) -> String? {
        switch literal.value {
        case .null: ".null"
        case .boolean(let value): ".bool(\(value))"
        case .number(let text): Int64(text).map { ".number(JSONNumber(\($0)))" }
        case .string(let text): ".string(\(SwiftText.literal(text)))"
        case .array(let items): list(items.map(json)).map { ".array(\($0))" }
        case .object(let members):
            map(members, .scalar(.json)).map { ".object(\($0))" }
        }
    }
}

// MARK: Generated types
extension ValueLiteral {
    private func declared(_ literal: Literal, _ id: DeclarationID) -> String? {
        let path = plan.path(of: id)
        switch (plan[id].kind, literal.value) {
        case (.nominal(let scalar), _):
            return self.scalar(literal, scalar).map { "\(path)(rawValue: \($0))" }
        case (.enumeration(let enumeration), .string(let text)), (.enumeration(let enumeration), .number(let text)):
            return enumeration.cases.first { $0.wireValue == text }.map { "\(path).\($0.name.escapedIdentifier)" }
        case (.record(let record), .object(let members)): return self.record(members, record, path)
        case (.tuple(let tuple), .array(let items)) where items.count == tuple.properties.count:
            let arguments = zip(tuple.properties, items).map { property, item in
                expression(item, property.type).map { "\(property.name): \($0)" }
            }
            return arguments.contains(nil) ? nil : "\(path)(\(arguments.compactMap { $0 }.joined(separator: ", ")))"
        default: return nil
        }
    }

    private func record(_ members: [Literal.Member], _ record: RecordPlan, _ path: String) -> String? {
        var arguments: [String] = []
        var used = 0
        for property in record.properties {
            guard let member = members.first(where: { $0.name.value == property.wireName }) else {
                if property.initialiserDefault(in: plan) == nil { return nil }
                continue
            }
            guard !property.isHidden(in: plan), let value = expression(member.value, property.type) else { return nil }
            used += 1
            arguments.append("\(property.name.escapedIdentifier): \(value)")
        }
        return used == members.count ? "\(path)(\(arguments.joined(separator: ", ")))" : nil
    }
}

extension PropertyPlan {
    /// What the memberwise initialiser puts in where the caller says nothing; `nil` where the caller must say it.
    func initialiserDefault(in plan: ModulePlan) -> String? {
        if let defaultValue, let text = ValueLiteral(plan: plan).expression(defaultValue, type) { return text }
        switch presence {
        case .optional: return "nil"
        case .presence: return ".absent"
        case .required, .nullable: return nil
        }
    }

    /// Whether the property is only reached by its deprecated accessor, not by the memberwise initialiser.
    func isHidden(in plan: ModulePlan) -> Bool { deprecation != nil && initialiserDefault(in: plan) != nil }
}
