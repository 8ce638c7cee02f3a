import ContractModel

/// Names a declaration: the contract's own (`origin` is `nil`), or a domain's.
struct TypeKey: Sendable, Hashable {
    var origin: String?
    var name: String

    var text: String { origin.map { "\($0).\(name)" } ?? name }
}

/// Where a name is looked up: first among the types of the contract, then of its domain, then of `shared`. Inside a
/// type of a domain, first there, then in `shared`. `<domain>.Name` says which.
struct TypeScope: Sendable {
    static let shared = "shared"

    let index: RegistryIndex
    /// The domain of the contract.
    let domain: String
    /// Of a snapshot, every type that it inlines; of a working contract, its own.
    private let declared: [TypeKey: NamedType]
    let isSnapshot: Bool

    init(index: RegistryIndex, contract: Contract) {
        self.index = index
        domain = contract.event.value.domain
        isSnapshot = contract.release != nil
        let types = contract.types.map { (TypeKey(origin: $0.origin, name: $0.name.value), $0) }
        declared = Dictionary(types, uniquingKeysWith: { first, _ in first })
    }

    /// The declaration that `reference` means where it stands in a declaration of `home`.
    func find(_ reference: TypeReference, from home: String?) -> (key: TypeKey, type: NamedType)? {
        for key in keys(of: reference, from: home) {
            if let type = self[key] { return (key, type) }
        }
        return isSnapshot && reference.domain == nil ? inlinedAnywhere(reference.name) : nil
    }

    subscript(key: TypeKey) -> NamedType? {
        if let type = declared[key] { return type }
        guard !isSnapshot, let origin = key.origin else { return nil }
        return index.types[origin]?[key.name]
    }

    private func keys(of reference: TypeReference, from home: String?) -> [TypeKey] {
        if let domain = reference.domain { return [TypeKey(origin: domain, name: reference.name)] }
        let origins: [String?] = home.map { [$0, Self.shared] } ?? [nil, domain, Self.shared]
        return origins.map { TypeKey(origin: $0, name: reference.name) }
    }

    private func inlinedAnywhere(_ name: String) -> (key: TypeKey, type: NamedType)? {
        let found = declared.filter { $0.key.name == name }
        return found.count == 1 ? found.first.map { ($0.key, $0.value) } : nil
    }

    /// Every name that could have been meant, as it would be written in a declaration of `home`.
    func candidates(for reference: TypeReference, from home: String?) -> [String] {
        let words = reference.domain == nil ? ScalarType.allCases.map(\.rawValue) + Self.words : []
        let own = declared.keys.map { $0.origin == nil ? $0.name : $0.text }
        let near =
            isSnapshot ? [] : [home ?? domain, Self.shared].flatMap { index.types[$0].map { Array($0.keys) } ?? [] }
        let far = isSnapshot ? [] : index.types.flatMap { domain, types in types.keys.map { "\(domain).\($0)" } }
        return (home == nil ? own : []).sorted() + near.sorted() + words + far.sorted()
    }

    /// The domains that declare a type of this name.
    func domains(declaring name: String) -> [String] {
        index.types.filter { $0.value[name] != nil }.keys.sorted()
    }

    private static let words = ["record", "list", "map", "enum", "union", "one_of", "tuple"]
}
