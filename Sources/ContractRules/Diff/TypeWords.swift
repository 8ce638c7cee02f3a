import ContractModel
package import ContractRegistry

/// A type in the words of the language, short: `string`, `list of OrderLine`, `enum`.
package enum TypeWords {
    package static func text(of spec: ResolvedSpec, in contract: ResolvedContract) -> String {
        let text = spec.type.map { contract[$0].name } ?? text(of: spec.shape, in: contract)
        return spec.nullable ? "nullable \(text)" : text
    }

    private static func text(of shape: ResolvedShape, in contract: ResolvedContract) -> String {
        switch shape {
        case .scalar(let scalar): scalar.rawValue
        case .record: "record"
        case .list(let item): "list of \(text(of: item, in: contract))"
        case .map(let value): "map of \(text(of: value, in: contract))"
        case .enumeration: "enum"
        case .union: "union"
        case .oneOf: "one_of"
        case .tuple(let items): "tuple of \(items.count)"
        case .named(let type): contract[type].name
        case .unresolved: "unknown"
        }
    }
}
