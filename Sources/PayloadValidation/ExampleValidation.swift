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
        checkDeclarations(registry, diagnostics: &diagnostics)
        let contracts = registry.events.flatMap(\.working)
        let results = Parallel.map(count: contracts.count) { number in
            examples(of: contracts[number], validator(of: contracts[number]), catalog)
        }
        for found in results { diagnostics.append(contentsOf: found) }
    }

    /// Checks patterns, defaults and constants.
    package static func checkDeclarations(_ registry: ResolvedRegistry, diagnostics: inout Diagnostics) {
        let contracts = registry.events.flatMap(\.working)
        var patterns = PatternCheck()
        for domain in registry.domains { patterns.check(domain.types) }
        for contract in contracts { patterns.check(contract.contract) }
        diagnostics.append(contentsOf: patterns.diagnostics)
        let results = Parallel.map(count: contracts.count) { number in
            var literals = LiteralCheck()
            return literals.check(contracts[number])
        }
        // What is wrong with a shared type is found in every contract that uses it, and said with the first.
        var said: Set<Diagnostic> = []
        for (contract, found) in zip(contracts, results) { append(found, of: contract, &said, to: &diagnostics) }
    }

    /// What judges the examples of a contract; nil where there are none, and where the contract holds what no table can say, which
    /// was said already.
    package static func validator(of contract: ResolvedContract) -> PayloadValidator? {
        guard !contract.contract.examples.isEmpty || !contract.contract.counterexamples.isEmpty else { return nil }
        return try? PayloadValidator(contract)
    }

    /// What is wrong with the examples of a contract.
    package static func examples(
        of contract: ResolvedContract, _ validator: PayloadValidator?, _ catalog: SourceCatalog
    ) -> Diagnostics {
        var (found, all) = (Diagnostics(), Diagnostics())
        guard let validator else { return all }
        ExampleCheck(contract: contract, catalog: catalog, validator: validator).check(into: &found)
        var said: Set<Diagnostic> = []
        append(found, of: contract, &said, to: &all)
        return all
    }

    private static func append(
        _ found: Diagnostics, of contract: ResolvedContract, _ said: inout Set<Diagnostic>,
        to diagnostics: inout Diagnostics
    ) {
        for var diagnostic in found.list where said.insert(diagnostic).inserted {
            diagnostic.subject = contract.name.description
            diagnostics.append(diagnostic)
        }
    }
}
