import ContractModel
package import ContractRegistry
package import Diagnostics

/// What only the validator can tell of a contract: whether its examples are right, its counterexamples wrong in the way they
/// say, its patterns patterns, and its defaults and constants values of their types.
package enum ExampleValidation {
    /// Checks all working contracts. Releases are left alone: they were checked when they were made, and never change.
    package static func check(
        _ registry: ResolvedRegistry, catalog: SourceCatalog, diagnostics: inout Diagnostics
    ) {
        let contracts = registry.events.flatMap(\.working)
        var patterns = PatternCheck()
        for domain in registry.domains { patterns.check(domain.types) }
        for contract in contracts { patterns.check(contract.contract) }
        diagnostics.append(contentsOf: patterns.diagnostics)
        let results = Parallel.map(count: contracts.count) { findings(in: contracts[$0], catalog) }
        // What is wrong with a shared type is found in every contract that uses it, and said with the first.
        var said: Set<Diagnostic> = []
        for (contract, found) in zip(contracts, results) {
            for var diagnostic in found.list where said.insert(diagnostic).inserted {
                diagnostic.subject = contract.name.description
                diagnostics.append(diagnostic)
            }
        }
    }

    private static func findings(in contract: ResolvedContract, _ catalog: SourceCatalog) -> Diagnostics {
        var literals = LiteralCheck()
        var found = literals.check(contract)
        ExampleCheck(contract: contract, catalog: catalog)?.check(into: &found)
        return found
    }
}
