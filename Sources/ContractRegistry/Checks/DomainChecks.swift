import ContractModel
import Diagnostics

/// Checks the types and entities of every domain once, however many contracts use them.
struct DomainChecks {
    let index: RegistryIndex

    func check(_ registry: Registry, into diagnostics: inout Diagnostics) {
        let found = Parallel.map(count: registry.domains.count) { number in
            var found = Diagnostics()
            check(registry.domains[number], into: &found)
            return found
        }
        for domain in found { diagnostics.append(contentsOf: domain) }
    }

    private func check(_ domain: Domain, into diagnostics: inout Diagnostics) {
        var builder = TypeBuilder(
            scope: TypeScope(index: index, contract: standIn(for: domain)), checkedDomain: domain.name)
        for type in domain.types {
            _ = builder.declare(TypeKey(origin: domain.name, name: type.name.value), type)
        }
        for entity in domain.entities {
            guard let key = entity.key, key.domain != nil || ScalarType(rawValue: key.name) == nil else { continue }
            _ = builder.find(key)
        }
        diagnostics.append(contentsOf: builder.diagnostics)
        var finite = FiniteTypes(types: builder.types)
        finite.check({ $0.origin != domain.name }, into: &diagnostics)
        let resolved = ResolvedContract(
            contract: standIn(for: domain), path: "", source: domain.range.file, owner: nil, wireType: "",
            types: builder.types, payload: ResolvedRecord(fields: [], range: domain.range), exampleFiles: [])
        ShapeChecks(contract: resolved, domain: domain.name).checkAll(&diagnostics)
    }

    /// A contract without fields in which the types of the domain are looked up.
    private func standIn(for domain: Domain) -> Contract {
        Contract(
            event: Located(EventName(domain: domain.name, name: ""), at: domain.range),
            version: Located(SemanticVersion(major: 1, minor: 0, patch: 0), at: domain.range),
            payload: Record(range: domain.range), range: domain.range)
    }
}
