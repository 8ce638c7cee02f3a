import ContractModel

/// What references may lead to, found by name.
struct RegistryIndex: Sendable {
    let domains: [String: Domain]
    /// By domain, then by name.
    let types: [String: [String: NamedType]]
    let registryName: String

    init(_ registry: Registry) {
        domains = Dictionary(registry.domains.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        types = domains.mapValues { domain in
            Dictionary(domain.types.map { ($0.name.value, $0) }, uniquingKeysWith: { first, _ in first })
        }
        registryName = registry.settings.registry.value
    }
}
