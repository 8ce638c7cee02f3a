import ContractRegistry
import Diagnostics
import PayloadValidation
import Testing

@Suite struct ExampleRegistryTests {
    private static let folder =
        String(#filePath.dropLast("Tests/PayloadValidationTests/ExampleRegistryTests.swift".count)) + "contracts"

    @Test func `every example of the example registry is what it says`() throws {
        var (catalog, diagnostics) = (SourceCatalog(), Diagnostics())
        let registry = try RegistryLoader.load(folder: Self.folder, catalog: &catalog, diagnostics: &diagnostics)
        let resolved = RegistryResolver.resolve(registry, diagnostics: &diagnostics)
        var found = Diagnostics()
        ExampleValidation.check(resolved, catalog: catalog, diagnostics: &found)
        #expect(found.list.map { "\($0.subject ?? ""): \($0.rule): \($0.message)" } == [])
        for event in resolved.events {
            for contract in event.working + event.releases { _ = try PayloadValidator(contract) }
        }
        #expect(!resolved.events.isEmpty)
    }
}
