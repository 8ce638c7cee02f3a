import ContractRegistry
import Diagnostics
import Testing

/// The contract of one event with these fields, and what else there is; what is wrong with it fails the test.
func resolved(_ body: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> ResolvedContract {
    var (catalog, diagnostics) = (SourceCatalog(), Diagnostics())
    let registry = RegistryLoader.load(
        files: [
            ("teams.yaml", "shop: { name: Shop }\n"),
            ("shop/domain.yaml", "summary: The shop.\nowner: shop\n"),
            ("shop/thing_done/v1.yaml", "event: shop.thing_done\nversion: 1.0.0\nsummary: A thing was done.\n" + body),
        ], catalog: &catalog, diagnostics: &diagnostics)
    let resolved = RegistryResolver.resolve(registry, diagnostics: &diagnostics)
    for diagnostic in diagnostics.list where diagnostic.severity == .error {
        Issue.record("\(diagnostic.rule): \(diagnostic.message)", sourceLocation: sourceLocation)
    }
    return try #require(resolved.events.first?.working.first, sourceLocation: sourceLocation)
}

/// Every contract of the example registry, working ones and releases.
func exampleContracts() throws -> [ResolvedContract] {
    let folder = String(#filePath.dropLast("Tests/PayloadSetsTests/SampleContracts.swift".count)) + "contracts"
    var (catalog, diagnostics) = (SourceCatalog(), Diagnostics())
    let registry = try RegistryLoader.load(folder: folder, catalog: &catalog, diagnostics: &diagnostics)
    return RegistryResolver.resolve(registry, diagnostics: &diagnostics).events.flatMap { $0.working + $0.releases }
}
