import ContractModel
import Diagnostics

/// Resolves one contract and checks what can be checked without looking at others.
struct ContractResolution {
    private let file: ContractFile
    private let index: RegistryIndex

    init(_ file: ContractFile, index: RegistryIndex) {
        self.file = file
        self.index = index
    }

    func resolve(into diagnostics: inout Diagnostics) -> ResolvedContract {
        let contract = file.contract
        var builder = TypeBuilder(scope: TypeScope(index: index, contract: contract))
        let payload = builder.resolve(contract.payload)
        var resolved = ResolvedContract(
            contract: contract, path: file.path, source: file.source, owner: owner, wireType: wireType,
            types: builder.types, payload: payload, exampleFiles: file.exampleFiles)
        var found = checkUnreached(&builder, of: &resolved)
        ContractChecks(resolved, index: index).check(into: &found)
        resolved.types = Array(resolved.types.prefix(builder.types.count))
        // What an include brings along is met where it is declared and where it is included.
        var said: Set<Diagnostic> = []
        for var diagnostic in found.list where said.insert(diagnostic).inserted {
            diagnostic.subject = diagnostic.subject ?? resolved.name.description
            diagnostics.append(diagnostic)
        }
        return resolved
    }

    /// Types that the payload does not reach are checked as well, but are no part of the result.
    private func checkUnreached(_ builder: inout TypeBuilder, of resolved: inout ResolvedContract) -> Diagnostics {
        let reached = builder
        for type in file.contract.types {
            _ = builder.declare(TypeKey(origin: type.origin, name: type.name.value), type)
        }
        resolved.types = builder.types
        var found = builder.diagnostics
        var finite = FiniteTypes(types: builder.types)
        let isSnapshot = builder.scope.isSnapshot
        finite.check({ $0.origin != nil && !isSnapshot }, into: &found)
        builder = reached
        return found
    }

    private var owner: String? {
        file.contract.owner?.value ?? index.domains[file.contract.event.value.domain]?.owner?.value
    }

    private var wireType: String {
        let (event, version) = (file.contract.event.value, file.contract.version.value)
        return file.contract.wireType?.value ?? "\(index.registryName).\(event).v\(version.major)"
    }
}
