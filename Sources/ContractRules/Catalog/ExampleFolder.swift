/// Builds the registry around a snippet: settings, teams, domains, and the keys that a contract needs.
struct ExampleFolder {
    private var texts: [String: String] = [:]

    /// The usual keys of a contract, by key.
    private static let frame: [(key: String, text: String)] = [
        ("event", "event: orders.order_placed"),
        ("version", "version: 1.0.0"),
        ("status", "status: active"),
        ("owner", "owner: checkout"),
        ("summary", "summary: A customer placed an order."),
        ("entity", "entity: { type: order, key: order_id }"),
        ("occurred_at", "occurred_at: placed_at"),
        ("producers", "producers: [{ service: web-shop, team: checkout }]"),
        ("fields", payload("")),
        ("examples", "examples: [{ name: usual, payload: {} }]"),
    ]

    /// The usual payload, with these fields besides.
    static func payload(_ fields: String) -> String {
        let lines = fields.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.isEmpty }
        return """
            fields:
              order_id: { type: OrderID, doc: "Which order it is." }
              placed_at: { type: timestamp, zone: utc, doc: "When the customer confirmed." }
            \(lines.map { "  " + $0 }.joined(separator: "\n"))
            """
    }

    mutating func add(contract text: String, without: Set<String>) {
        let written = Set(text.split(separator: "\n").compactMap(Self.key))
        let added = Self.frame.filter { !written.contains($0.key) && !without.contains($0.key) }
        let whole = (added.map(\.text) + [text]).joined(separator: "\n") + "\n"
        texts[Self.path(of: whole)] = whole
    }

    /// A file that says its path on its first line: `# orders/domain.yaml`; after `// ` where the file has no comments.
    mutating func add(file text: String) {
        guard let first = text.split(separator: "\n").first else { return }
        if first.hasPrefix("# ") { texts[String(first.dropFirst(2))] = text + "\n" }
        if first.hasPrefix("// ") { texts[String(first.dropFirst(3))] = text.dropFirst(first.count + 1) + "\n" }
    }

    /// All files, sorted by path, with what nobody wrote added.
    consuming func complete() -> [(path: String, text: String)] {
        var all = texts
        for domain in Set(texts.keys.compactMap(Self.domain)) where all["\(domain)/domain.yaml"] == nil {
            all["\(domain)/domain.yaml"] = Self.usualDomain(
                for: texts.filter { $0.key.hasPrefix("\(domain)/") }.map(\.value))
        }
        if all["deed.yaml"] == nil { all["deed.yaml"] = "registry: acme\nlanguage: 1\nruleset: 1\n" }
        if all["teams.yaml"] == nil { all["teams.yaml"] = Self.usualTeams }
        return all.sorted { $0.key < $1.key }.map { (path: $0.key, text: $0.value) }
    }

    /// A domain with the entity and the type that its contracts use.
    private static func usualDomain(for contracts: [String]) -> String {
        func uses(_ words: String...) -> Bool { contracts.contains { text in words.contains { text.contains($0) } } }
        var lines = ["summary: Orders of the shop.", "owner: checkout"]
        let hasEntity = uses("type: order,", "entity: order ")
        if hasEntity {
            lines += ["entities:", "  order: { key: OrderID, doc: \"A basket that a customer bought.\" }"]
        }
        if hasEntity || uses("OrderID") {
            lines += ["types:", "  OrderID: { type: string, pattern: \"ord_[0-9a-z]{16}\", doc: \"Names an order.\" }"]
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static let usualTeams = """
        checkout: { name: Checkout, contact: checkout@example.org }
        analytics: { name: Analytics, contact: analytics@example.org }

        """

    /// The key of a line that starts a key of the document.
    private static func key(_ line: Substring) -> String? {
        guard let first = line.first, first.isLowercase, let colon = line.firstIndex(of: ":") else { return nil }
        return String(line[..<colon])
    }

    private static func domain(_ path: String) -> String? {
        let parts = path.split(separator: "/")
        guard parts.count > 1, parts[0] != "consumers", parts[0] != "waivers" else { return nil }
        return String(parts[0])
    }

    /// The path that the contract's own name and version give it.
    private static func path(of text: String) -> String {
        let event = value("event", in: text) ?? "orders.order_placed"
        let major = (value("version", in: text) ?? "1").prefix { $0 != "." }
        return event.split(separator: ".").joined(separator: "/") + "/v\(major).yaml"
    }

    private static func value(_ key: String, in text: String) -> String? {
        let line = text.split(separator: "\n").first { $0.hasPrefix("\(key): ") }
        return line.map { String($0.dropFirst(key.count + 2).filter { $0 != "«" && $0 != "»" }) }
    }
}
