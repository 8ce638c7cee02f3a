import ContractModel
import ContractRegistry
import ContractRules
import Diagnostics
import Testing

@Suite struct LintScaleTests {
    /// A registry of events with names that nearly meet, read by everybody.
    private static func registry(_ count: Int) -> ResolvedRegistry {
        var files: [(path: String, text: String)] = [
            ("deed.yaml", "registry: acme\nlanguage: 1\n"),
            ("teams.yaml", "checkout: { contact: x }\nlake: { contact: x }\n"),
            (
                "orders/domain.yaml",
                "summary: Orders.\nowner: checkout\nentities: { order: { key: OrderID, doc: One. } }\n"
                    + "types: { OrderID: { type: string, max_length: 9, doc: One. } }\n"
            ),
        ]
        var reads = "team: lake\nreads:\n"
        for number in 0..<count {
            let name = "order\(number)_placed"
            reads += "  - { event: orders.\(name), versions: 1.x, fields: [order_id] }\n"
            files.append(("orders/\(name)/v1.yaml", contract(name)))
        }
        files.append(("consumers/lake.yaml", reads))
        var catalog = SourceCatalog()
        var diagnostics = Diagnostics()
        let registry = RegistryLoader.load(files: files, catalog: &catalog, diagnostics: &diagnostics)
        return RegistryResolver.resolve(registry, diagnostics: &diagnostics)
    }

    private static func contract(_ name: String) -> String {
        """
        event: orders.\(name)
        version: 1.0.0
        summary: An order was placed.
        fields:
          order_id: { type: OrderID, doc: One. }
          placed_at: { type: timestamp, doc: Then. }
          reason: { type: enum, values: [one, two], doc: Why. }
          amount: { type: double, doc: How much. }
          note: { type: string, doc: What was said. }

        """
    }

    @Test func `four times the contracts take about four times as long`() {
        func seconds(_ registry: ResolvedRegistry) -> Duration {
            (0..<3).map { _ in
                ContinuousClock().measure {
                    var diagnostics = Diagnostics()
                    Linter.check(registry, today: RuleExample.defaultDay, diagnostics: &diagnostics)
                }
            }.min()!
        }
        let small = seconds(Self.registry(100))
        let large = seconds(Self.registry(400))
        #expect(large < small * 10)
    }
}
