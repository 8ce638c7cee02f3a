import ContractModel
import ContractRegistry
import Diagnostics

/// A registry from texts, for tests of what happens between people.
struct GateRegistry {
    var catalog = SourceCatalog()
    var diagnostics = Diagnostics()
    var loaded: Registry
    var resolved: ResolvedRegistry

    /// Files by path; settings, teams and a domain are added where they are left out.
    init(_ files: [String: String]) {
        let usual = [
            "deed.yaml": "registry: acme\nlanguage: 1\n",
            "teams.yaml": """
            checkout: { name: Checkout, contact: "checkout@example.org", handle: "@acme/checkout" }
            analytics: { name: Analytics, handle: "@acme/analytics" }
            fraud: { name: Fraud, contact: "fraud@example.org" }

            """,
            "orders/domain.yaml": "summary: Orders.\nowner: checkout\n",
        ]
        let all = files.merging(usual) { given, _ in given }
        let sorted = all.sorted { $0.key < $1.key }.map { (path: $0.key, text: $0.value) }
        loaded = RegistryLoader.load(files: sorted, catalog: &catalog, diagnostics: &diagnostics)
        resolved = RegistryResolver.resolve(loaded, diagnostics: &diagnostics)
    }

    /// A contract of `orders.order_placed` with these lines of `fields`.
    static func contract(_ fields: String, version: String = "1.0.0", besides: String = "") -> String {
        let lines = fields.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n")
        return """
            event: orders.order_placed
            version: \(version)
            summary: A customer placed an order.
            \(besides)
            fields:
            \(lines)

            """
    }

    /// A consumer file with one reading.
    static func consumer(_ team: String, _ reading: String) -> String {
        "team: \(team)\nreads:\n  - { event: orders.order_placed, \(reading) }\n"
    }

    static let placed = EventName("orders.order_placed")!
}

extension FieldPath: ExpressibleByStringLiteral {
    package init(stringLiteral text: String) { self = FieldPath(text) ?? FieldPath(components: []) }
}
