import ContractModel

/// What a use of a named type needs of it before its parts are resolved, so that types may be recursive: what is at the
/// end of a chain of names, and what the chain adds.
struct TypeHead: Sendable {
    enum Base: Sendable, Hashable {
        case scalar(ScalarType)
        case record, list, map, enumeration, union, oneOf, tuple
        case unresolved

        init(_ kind: TypeSpec.Kind) {
            switch kind {
            case .scalar(let scalar): self = .scalar(scalar)
            case .record: self = .record
            case .list: self = .list
            case .map: self = .map
            case .enumeration: self = .enumeration
            case .union: self = .union
            case .oneOf: self = .oneOf
            case .tuple: self = .tuple
            case .named, .unresolved: self = .unresolved
            }
        }

        /// As the language calls it.
        var word: String {
            switch self {
            case .scalar(let scalar): scalar.rawValue
            case .record: "record"
            case .list: "list"
            case .map: "map"
            case .enumeration: "enum"
            case .union: "union"
            case .oneOf: "one_of"
            case .tuple: "tuple"
            case .unresolved: "unknown"
            }
        }
    }

    var base: Base
    var nullable = false
    var const: Literal?
    var limits = Limits()
    var sensitivity: Sensitivity?

    init(_ base: Base) { self.base = base }

    init(_ type: NamedType) {
        base = Base(type.spec.kind)
        nullable = type.spec.nullable
        const = type.spec.const
        limits = type.spec.limits
        sensitivity = type.sensitivity?.value
    }
}
