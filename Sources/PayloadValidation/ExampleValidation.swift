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
        var patterns = PatternCheck()
        for domain in registry.domains { patterns.check(domain.types) }
        for event in registry.events {
            for contract in event.working { patterns.check(contract.contract) }
        }
        diagnostics.append(contentsOf: patterns.diagnostics)
        var literals = LiteralCheck()
        for event in registry.events {
            for contract in event.working {
                var found = literals.check(contract)
                ExampleCheck(contract: contract, catalog: catalog)?.check(into: &found)
                for var diagnostic in found.list {
                    diagnostic.subject = event.name.description
                    diagnostics.append(diagnostic)
                }
            }
        }
    }
}
