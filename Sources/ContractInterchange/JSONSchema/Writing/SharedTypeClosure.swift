import ContractModel

/// The shared types that a contract reaches, directly or through others.
struct SharedTypeClosure {
    private let types: [String: [String: NamedType]]

    init(_ domains: [Domain]) {
        var types: [String: [String: NamedType]] = [:]
        for domain in domains {
            for type in domain.types { types[domain.name, default: [:]][type.name.value] = type }
        }
        self.types = types
    }

    /// Copies of the types, each with the domain that it comes from, in the order of their names.
    func inlined(into contract: Contract) -> [NamedType] {
        var open = References.of(contract)
        var found: [TypeReference: NamedType] = [:]
        while let reference = open.popLast() {
            guard let domain = reference.domain, found[reference] == nil, var type = types[domain]?[reference.name]
            else { continue }
            type.origin = domain
            found[reference] = type
            open += References.of(type.spec)
        }
        return found.sorted { ($0.key.domain ?? "", $0.key.name) < ($1.key.domain ?? "", $1.key.name) }.map(\.value)
    }
}

/// The named types that specs refer to.
enum References {
    static func of(_ contract: Contract) -> [TypeReference] {
        of(contract.payload) + contract.types.flatMap { of($0.spec) }
    }

    static func of(_ record: Record) -> [TypeReference] {
        record.fields.flatMap { of($0.type) } + (record.additional.map(of) ?? []) + record.include
    }

    static func of(_ spec: TypeSpec) -> [TypeReference] {
        switch spec.kind {
        case .named(let reference): [reference]
        case .record(let record): of(record)
        case .list(let element), .map(let element): of(element)
        case .union(let union): union.variants.compactMap(\.type).flatMap(of)
        case .oneOf(let union): union.variants.compactMap(\.type).flatMap(of)
        case .tuple(let items): items.flatMap(of)
        case .scalar, .enumeration, .unresolved: []
        }
    }
}
