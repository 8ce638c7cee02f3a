import ContractBaselines
import ContractModel
import ContractRegistry
import Diagnostics
import GitObjects
import Glibc
import Testing

/// A git repository of one test with a registry in it, and what comparing it finds.
struct BaselineRepository {
    let folder: TemporaryFolder
    let environment: ProcessEnvironment

    static let contract = """
        event: orders.order_placed
        version: 1.0.0
        status: active
        summary: A customer placed an order.
        retention: P5Y
        entity: { type: order, key: order_id }
        occurred_at: placed_at
        producers: [{ service: web-shop, team: checkout }]
        fields:
          order_id: { type: OrderID, doc: "Which order." }
          placed_at: { type: timestamp, zone: utc, doc: "When." }
        relations: [{ kind: opens, entity: order }]
        examples:
          - name: one
            payload: { order_id: ord_0001, placed_at: "2026-01-01T10:00:00Z" }

        """

    static let registry = [
        "deed.yaml": "registry: acme\nlanguage: 1\nruleset: 1\n",
        "teams.yaml": "checkout: { name: Checkout, contact: \"checkout@acme.example\" }\n",
        "orders/domain.yaml": """
        summary: Orders.
        owner: checkout
        entities:
          order: { key: OrderID, doc: "A purchase." }
        types:
          OrderID: { type: string, pattern: "ord_[0-9]{4}", doc: "An order." }

        """,
        "orders/order_placed/v1.yaml": contract,
    ]

    /// A repository on `main` with the registry in `contracts/`, its contract released.
    init(registry place: String = "contracts", _ script: String = "save one") throws {
        folder = try TemporaryFolder()
        let person = ["NAME": "Ada", "EMAIL": "ada@example.com", "DATE": "2026-01-01T00:00:00Z"]
        var environment = ProcessEnvironment([
            "PATH": ProcessEnvironment.current["PATH"] ?? "/usr/bin:/bin", "HOME": folder.path,
            "GIT_CONFIG_NOSYSTEM": "1",
        ])
        for (name, value) in person {
            environment["GIT_AUTHOR_" + name] = value
            environment["GIT_COMMITTER_" + name] = value
        }
        self.environment = environment
        for (path, text) in Self.registry { try folder.write(text, to: "repo/\(place)/\(path)") }
        try release(in: "repo/" + place)
        try sh("git init -q -b main; " + script)
    }

    /// Writes the snapshots of what is not released.
    func release(in place: String) throws {
        let loaded = try Loaded(folder: folder[place])
        try ReleaseTransaction(folder: folder[place]).write(loaded.plan().planned)
    }

    /// Runs a script in the repository.
    func sh(_ script: String) throws {
        let settings = environment.values.map { "export \($0.key)='\($0.value)'" }.sorted().joined(separator: "; ")
        let save = "save() { git add -A && git commit -q -m \"$1\"; }"
        #expect(try Shell.run("set -e; \(settings); \(save); cd '\(folder.path)/repo'; \(script)") == 0, "\(script)")
    }

    func compare(
        _ place: String = "repo/contracts", against: String? = nil, _ changes: [String: String] = [:]
    ) throws -> Compared {
        var environment = environment
        for (name, value) in changes { environment[name] = value }
        var loaded = try Loaded(folder: folder[place])
        let count = loaded.diagnostics.list.count
        let baseline = try Baseline.load(
            for: loaded.registry, loaded.resolved, against: against, environment: environment, catalog: &loaded.catalog)
        baseline.checkReleases(of: loaded.registry, catalog: loaded.catalog, into: &loaded.diagnostics)
        return Compared(baseline: baseline, loaded: loaded, inTree: count)
    }
}

/// What was compared with, and what that showed.
struct Compared {
    var baseline: Baseline
    var loaded: Loaded
    /// How many findings the tree alone gave.
    var inTree: Int

    var rules: [String] { loaded.diagnostics.list.dropFirst(inTree).map(\.rule.rawValue) }
    var treeRules: [String] { loaded.diagnostics.list.prefix(inTree).map(\.rule.rawValue) }

    /// The conclusion with ids made equal.
    var conclusion: String { baseline.conclusion.replacing(/\b[0-9a-f]{7,}\b/, with: "ID") }

    /// The versions of the events' working contracts at the baseline.
    var versions: [String] {
        baseline.registry?.events.flatMap { event in
            event.working.map { "\(event.name) \($0.version) \($0.contract.summary?.value ?? "")" }
        } ?? []
    }
}
