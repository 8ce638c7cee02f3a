import ContractModel

/// A path into a payload as a Swift expression.
struct PathExpression {
    private(set) var text: String
    private(set) var type: SwiftType
    /// Whether something on the way may be missing.
    private(set) var isOptional: Bool
    /// Of the last field.
    private(set) var lastPresence = PropertyPlan.Presence.required

    /// - Parameter root: the expression of the payload.
    init?(_ path: FieldPath, from id: DeclarationID, root: String, in plan: ModulePlan) {
        text = root
        type = .declared(id)
        isOptional = false
        for component in path.components {
            guard step(component, in: plan) else { return nil }
        }
    }

    private mutating func step(_ component: String, in plan: ModulePlan) -> Bool {
        unwrap()
        guard let id = type.declaration, case .declared = type else { return false }
        switch plan[id].kind {
        case .record(let record), .tuple(let record):
            let wanted = plan[id].isTuple ? "item\(component)" : component
            guard let index = record.properties.firstIndex(where: { $0.request == wanted }) else { return false }
            text += (isOptional ? "?." : ".") + StoredFields(record).storage[index]
            type = record.properties[index].type
            lastPresence = record.properties[index].presence
            return true
        case .nominal, .enumeration, .union: return false
        }
    }

    /// Takes the optional off the type; what follows is then chained.
    mutating func unwrap() {
        switch type {
        case .optional(let wrapped):
            type = wrapped
            isOptional = true
        case .presence(let wrapped):
            text += (isOptional ? "?" : "") + ".value"
            type = wrapped
            isOptional = true
        default: break
        }
    }

    mutating func append(_ member: String) { text += (isOptional ? "?." : ".") + member }
}
