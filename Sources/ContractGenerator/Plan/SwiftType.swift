import ContractModel

/// A type as generated code uses it.
indirect enum SwiftType: Sendable, Hashable {
    case scalar(ScalarType)
    /// A generated type.
    case declared(DeclarationID)
    case list(SwiftType)
    case map(SwiftType)
    case optional(SwiftType)
    /// Absent, null or a value.
    case presence(SwiftType)

    /// The generated type within, whatever holds it.
    var declaration: DeclarationID? {
        switch self {
        case .scalar: nil
        case .declared(let id): id
        case .list(let type), .map(let type), .optional(let type), .presence(let type): type.declaration
        }
    }

    /// The generated type that a value of this type holds in place, so that it cannot hold itself.
    var inlineDeclaration: DeclarationID? {
        switch self {
        case .scalar, .list, .map: nil
        case .declared(let id): id
        case .optional(let type), .presence(let type): type.inlineDeclaration
        }
    }

    /// Without the optional around it.
    var unwrapped: SwiftType {
        if case .optional(let type) = self { type } else { self }
    }
}

/// Names one generated type of a ``ModulePlan``.
struct DeclarationID: Sendable, Hashable, Comparable {
    var index: Int

    static func < (left: Self, right: Self) -> Bool { left.index < right.index }
}
