import ContractRegistry
import Diagnostics
import PayloadValidation
import Testing

@Suite struct ExampleTests {
    /// The findings in a contract, each with the text that it marks.
    private func findings(_ body: String, files: [(path: String, text: String)] = []) -> [String] {
        var (catalog, diagnostics) = (SourceCatalog(), Diagnostics())
        let contract = [("shop/thing_done/v1.yaml", contractText(body)), ("shop/domain.yaml", "summary: The shop.\n")]
        let registry = RegistryLoader.load(
            files: contract.map { (path: $0.0, text: $0.1) } + files, catalog: &catalog, diagnostics: &diagnostics)
        let resolved = RegistryResolver.resolve(registry, diagnostics: &diagnostics)
        var found = Diagnostics()
        ExampleValidation.check(resolved, catalog: catalog, diagnostics: &found)
        return found.list.map { diagnostic in
            let range = diagnostic.range!
            let bytes = catalog[range.file].bytes[Int(range.lower)..<Int(range.upper)]
            return "\(diagnostic.rule) \(String(decoding: bytes, as: UTF8.self))"
        }
    }

    @Test func `an example is valid, a counterexample breaks what it says`() {
        let body = """
            fields: { n: { type: int32, max: 9 }, s: { type: string, max_length: 2, optional: true } }
            examples:
              - { name: right, payload: { n: 9 } }
              - { name: wrong, payload: { n: 10, s: abc } }
              - { name: poor, payload: { s: ab } }
            counterexamples:
              - { name: fine, payload: { n: 1 }, violates: [{ at: /n, rule: max }] }
              - { name: too much, payload: { n: 11 }, violates: [{ at: /n, rule: max }] }
              - { name: other, payload: { n: 12 }, violates: [{ at: /n, rule: min }] }
              - { name: both, payload: { n: 13, s: abc }, violates: [{ at: /n, rule: max }] }

            """
        #expect(
            findings(body) == [
                "example-invalid 10", "example-invalid abc", "example-invalid { s: ab }", "counterexample-valid fine",
                "counterexample-mismatch min", "counterexample-mismatch abc",
            ])
    }

    @Test func `an example in a file is marked in the file`() {
        let body = """
            fields: { n: { type: int32, max: 9 } }
            examples:
              - { name: big, file: examples/big.json }
              - { name: broken, file: examples/broken.json }

            """
        let files = [
            (path: "shop/thing_done/examples/big.json", text: #"{ "n": 123 }"#),
            (path: "shop/thing_done/examples/broken.json", text: #"{ "n": 1,, }"#),
        ]
        #expect(findings(body, files: files) == ["example-invalid 123", "example-invalid ,"])
    }

    @Test func `patterns, defaults and constants are checked where they are written`() {
        let body = #"""
            fields:
              a: { type: string, pattern: "^[a-z]+$" }
              b: { type: int32, max: 3, default: 4, optional: true }
              c: { type: list, of: { type: string, max_length: 1 }, default: [a, bc], optional: true }
              d: { type: email, const: nobody }

            """#
        #expect(
            findings(body) == [
                #"pattern-syntax "^[a-z]+$""#, "default-invalid 4", "default-invalid bc", "const-invalid nobody",
            ])
    }

    @Test func `what is wrong with a shared type is said once`() {
        let (shared, use) = (
            "summary: Shared.\ntypes:\n  Short: { fields: { s: { type: string, max_length: 1, default: ab } } }\n",
            "fields: { x: shared.Short }\n"
        )
        let second = contractText(use).replacing("thing_done", with: "thing_undone")
        let files = [
            (path: "shared/domain.yaml", text: shared), (path: "shop/thing_undone/v1.yaml", text: second),
        ]
        #expect(findings(use, files: files) == ["default-invalid ab"])
    }
}
