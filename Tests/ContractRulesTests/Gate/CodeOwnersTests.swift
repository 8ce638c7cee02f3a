import ContractModel
import ContractRegistry
import ContractRules
import Testing

@Suite struct CodeOwnersTests {
    private static let registry = GateRegistry([
        "orders/order_placed/v1.yaml": GateRegistry.contract("a: string"),
        "orders/order_placed/v2.yaml": GateRegistry.contract("a: string", version: "2.0.0"),
        "consumers/analytics.yaml": GateRegistry.consumer("analytics", "versions: 2.x, fields: all"),
        "consumers/checkout.yaml": GateRegistry.consumer("checkout", "versions: 2.x, fields: all"),
        "stock/domain.yaml": "summary: Stock.\n",
    ]).resolved

    private static func lines(
        _ registry: ResolvedRegistry = registry, host: CodeOwnersFile.Host = .github, prefix: String = "contracts",
        readers: Bool = true, fallback: [String] = []
    ) -> [String] {
        let owners = CodeOwners(registry, fallback: fallback)
        let file = CodeOwnersFile(owners, host: host, prefix: prefix, asksReaders: readers)
        return file.text.split(separator: "\n").dropFirst(2).dropLast().map(String.init)
    }

    @Test func `owners come first, then readers; each team has its own files`() {
        #expect(
            Self.lines() == [
                "/contracts/ @acme/checkout",
                "/contracts/orders/ @acme/checkout",
                "# /contracts/stock/: domain `stock` has no owner",
                "/contracts/orders/order_placed/ @acme/checkout @acme/analytics",
                "/contracts/orders/order_placed/v1.yaml @acme/checkout",
                "/contracts/consumers/analytics.yaml @acme/analytics",
                "/contracts/consumers/checkout.yaml @acme/checkout",
                "# /contracts/consumers/fraud.yaml: no handle in teams.yaml: fraud",
                "/contracts/waivers/analytics.yaml @acme/analytics",
                "/contracts/waivers/checkout.yaml @acme/checkout",
                "# /contracts/waivers/fraud.yaml: no handle in teams.yaml: fraud",
            ])
        #expect(CodeOwners(Self.registry).unreachable == ["fraud"])
    }

    @Test func `without readers only owners are named`() {
        let lines = Self.lines(readers: false)
        #expect(lines.contains("/contracts/orders/order_placed/ @acme/checkout"))
        #expect(!lines.contains { $0.contains("v1.yaml") })
    }

    @Test func `GitLab asks readers in a section whose approval is not required`() {
        let lines = Self.lines(host: .gitlab)
        #expect(lines.first == "[Event contracts]")
        #expect(lines.suffix(2) == ["^[Readers of events]", "/contracts/orders/order_placed/ @acme/analytics"])
        #expect(lines.contains("/contracts/orders/order_placed/ @acme/checkout"))
    }

    @Test func `what a pattern would take for more than a character is escaped`() {
        #expect(Self.lines(prefix: "my apps/[a]#1*")[0] == ##"/my\ apps/\[a\]\#1\*/ @acme/checkout"##)
    }

    @Test func `a registry that is the repository begins at its root`() {
        let lines = Self.lines(prefix: "")
        #expect(lines.prefix(2) == ["* @acme/checkout", "/orders/ @acme/checkout"])
        #expect(Self.lines(prefix: "./") == lines)
    }

    @Test func `the teams that answer for the registry can be named`() {
        #expect(Self.lines(fallback: ["analytics"])[0] == "/contracts/ @acme/analytics")
    }

    @Test func `a version with an owner of its own has a line of its own`() {
        let registry = GateRegistry([
            "orders/order_placed/v1.yaml": GateRegistry.contract("a: string", besides: "owner: analytics"),
            "orders/order_placed/v2.yaml": GateRegistry.contract("a: string", version: "2.0.0"),
        ]).resolved
        #expect(Self.lines(registry).contains("/contracts/orders/order_placed/v1.yaml @acme/analytics"))
    }

    @Test func `a handle that would not stay one word is none, and one without a sign gets it`() {
        let registry = GateRegistry([
            "teams.yaml": "checkout: { handle: \"a b\" }\nanalytics: { handle: acme/x }\nfraud: { handle: f@e.org }\n"
        ]).resolved
        let owners = CodeOwners(registry)
        #expect(["checkout", "analytics", "fraud"].map(owners.handle) == [nil, "@acme/x", "f@e.org"])
        #expect(owners.unreachable == ["checkout"])
    }

    @Test func `lines that others wrote stay`() throws {
        let text = "# deed: begin\nnew\n# deed: end\n"
        let replaced = CodeOwnersFile.replace(in: "* @a\n# deed: begin\nold\n# deed: end\r\n/docs @b\n", with: text)
        #expect(replaced == "* @a\n# deed: begin\nnew\n# deed: end\n/docs @b\n")
        #expect(CodeOwnersFile.replace(in: "* @a\n", with: text) == nil)
        #expect(CodeOwnersFile.replace(in: "# deed: end\n# deed: begin\n", with: text) == nil)
        #expect(CodeOwnersFile.replace(in: text, with: text) == text)
    }
}
