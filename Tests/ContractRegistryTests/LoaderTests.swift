import ContractModel
import ContractRegistry
import Diagnostics
import Glibc
import Testing

@Suite struct LoaderTests {
    static let contract = MarkedCase.contract("orders.order_placed", "1.0.0", "fields: { a: string }")

    @Test(arguments: [
        MarkedCase(
            "a misspelled ending", files: ["orders/order_placed/v1.yml": "«»"],
            "unknown-file: `orders/order_placed/v1.yml` is not a file that a registry knows"),
        MarkedCase(
            "a contract one folder too high", files: ["orders/order_placed.yaml": "«»"],
            "unknown-file: `orders/order_placed.yaml` is not a file that a registry knows"),
        MarkedCase(
            "a folder that is no domain", files: ["build/a/b/c.o": "«»", "build/x": ""],
            "unknown-file: `build/` holds nothing that a registry knows"),
        MarkedCase(
            "what people keep beside it",
            files: ["README.md": "", "orders/README.md": "", ".gitattributes": "", "orders/.keep": ""]),
        MarkedCase(
            "events of the shared domain", files: ["shared/it_happened/v1.yaml": "«»"],
            "unknown-file: `shared/it_happened/v1.yaml` is not a file that a registry knows"),
        MarkedCase(
            "another name than the path",
            files: [
                "orders/order_placed/v1.yaml": MarkedCase.contract(
                    "«orders.order_sent»", "1.0.0", "fields: { a: string }")
            ],
            "path-name-mismatch: this file's path says `orders.order_placed`, but it holds `orders.order_sent`"),
        MarkedCase(
            "another major than the file",
            files: [
                "orders/order_placed/v2.yaml": MarkedCase.contract(
                    "orders.order_placed", "«1.3.0»", "fields: { a: string }")
            ],
            "path-version-mismatch: `v2.yaml` cannot hold version 1.3.0"),
        MarkedCase(
            "a snapshot as working contract",
            files: ["orders/order_placed/v1.yaml": contract + "released_at: «2026-01-01T00:00:00Z»\n"],
            "snapshot-misplaced: a working contract has no `released_at`"),
        MarkedCase(
            "another team than the file",
            files: [
                "consumers/analytics.yaml":
                    "team: «fraud»\nreads:\n  - { event: orders.order_placed, versions: 1.x, fields: all }\n",
                "orders/order_placed/v1.yaml": contract,
            ],
            "path-name-mismatch: this file is named after `analytics`, but holds what `fraud` reads"),
        MarkedCase(
            "an example that is not there",
            files: [
                "orders/order_placed/v1.yaml": contract + "examples: [{ name: a, file: «examples/to.json» }]\n",
                "orders/order_placed/examples/two.json": "«»{}",
            ],
            "example-unused: no contract of `orders.order_placed` names `two.json`",
            "example-missing: there is no file `orders/order_placed/examples/to.json`"),
        MarkedCase(
            "a folder without a contract", files: ["orders/order_placed/examples/two.json": "«»{}"],
            "event-without-contract: the folder `orders/order_placed` holds no contract"),
    ])
    func `says what does not belong`(_ example: MarkedCase) { example.check() }

    static let snapshot = contract + "status: active\nreleased_at: 2026-01-01T00:00:00Z\n"
    static let digest = SHA256.hexDigest(of: Array(snapshot.utf8))
    static let working = ["orders/order_placed/v1.yaml": contract]

    static func releases(_ files: [String: String]) -> [String: String] {
        working.merging(files.map { ("orders/order_placed/releases/\($0.key)", $0.value) }, uniquingKeysWith: { $1 })
    }

    @Test(arguments: [
        MarkedCase(
            "snapshots that are listed",
            files: releases(["1.0.0.yaml": snapshot, "SHA256SUMS": "\(digest)  1.0.0.yaml\n"])),
        MarkedCase(
            "the mark of binary mode",
            files: releases(["1.0.0.yaml": snapshot, "SHA256SUMS": "\(digest) *1.0.0.yaml\n"])),
        MarkedCase(
            "an edited snapshot",
            files: releases(["1.0.0.yaml": "«»" + snapshot + "# edited\n", "SHA256SUMS": "\(digest)  1.0.0.yaml\n"]),
            "release-digest-mismatch: `1.0.0.yaml` of `orders.order_placed` is not what was released: its digest differs from the listed one"
        ),
        MarkedCase(
            "a snapshot that is not listed", files: releases(["1.0.0.yaml": "«»" + snapshot, "SHA256SUMS": ""]),
            "release-not-listed: `SHA256SUMS` does not list `1.0.0.yaml` of `orders.order_placed`"),
        MarkedCase(
            "no list at all", files: releases(["1.0.0.yaml": "«»" + snapshot]),
            "release-not-listed: the releases of `orders.order_placed` have no `SHA256SUMS`"),
        MarkedCase(
            "a snapshot that has gone", files: releases(["SHA256SUMS": "«\(digest)  1.0.0.yaml»\n"]),
            "release-missing: `SHA256SUMS` lists `1.0.0.yaml` of `orders.order_placed`, which is not there"),
        MarkedCase(
            "a broken list",
            files: releases(["1.0.0.yaml": snapshot, "SHA256SUMS": "«nonsense»\n\(digest)  1.0.0.yaml\n"]),
            "digest-line-malformed: this line is not a digest and a file name"),
        MarkedCase(
            "a contract in the place of a snapshot",
            files: releases([
                "1.0.0.yaml": contract.replacing("1.0.0", with: "«1.0.0»"),
                "SHA256SUMS": "\(SHA256.hexDigest(of: Array(contract.utf8)))  1.0.0.yaml\n",
            ]),
            "snapshot-misplaced: a snapshot says when it was released"),
    ])
    func `holds snapshots against their digests`(_ example: MarkedCase) { example.check() }

    @Test func `a file that cannot be parsed costs that file only`() {
        let loaded = Loaded([
            "orders/domain.yaml": "summary: Orders.\n", "orders/a_done/v1.yaml": "event: [\n",
            "orders/b_done/v1.yaml": MarkedCase.contract("orders.b_done", "1.0.0", "fields: { a: string }"),
        ])
        #expect(loaded.diagnostics.hasErrors)
        #expect(loaded.resolved.events.map(\.name.description) == ["orders.b_done"])
    }

    @Test func `the order of files makes no difference`() throws {
        var files = [(path: "orders/domain.yaml", text: "summary: Orders.\n")]
        for number in 0..<40 {
            let name = "orders.e\(number)_done"
            files.append(
                (
                    path: "orders/e\(number)_done/v1.yaml",
                    text: MarkedCase.contract(name, "1.0.0", "fields: { a: Nothing }")
                ))
        }
        func outcome(_ files: [(path: String, text: String)]) -> [String] {
            var catalog = SourceCatalog()
            var diagnostics = Diagnostics()
            let registry = RegistryLoader.load(files: files, catalog: &catalog, diagnostics: &diagnostics)
            let resolved = RegistryResolver.resolve(registry, diagnostics: &diagnostics)
            return catalog.files.map(\.path) + resolved.events.map { "\($0.name)" } + diagnostics.list.map { "\($0)" }
        }
        let expected = outcome(files)
        #expect(expected.count == 42 + 40 + 40)
        for seed in 1...5 { #expect(outcome(files.shuffled(seed: seed)) == expected) }
    }

    @Test func `links within the registry are followed and others refused`() throws {
        let (folder, outside) = (try TemporaryFolder(), try TemporaryFolder())
        try folder.write("registry: acme\n", to: "deed.yaml")
        try folder.write("summary: Orders.\n", to: "orders/domain.yaml")
        try folder.write(Self.contract, to: "orders/order_placed/v1.yaml")
        try outside.write("summary: Elsewhere.\n", to: "domain.yaml")
        try FileSystem.makeFolders(folder["sales"])
        symlink("../orders/domain.yaml", folder["sales/domain.yaml"])
        symlink(outside.path, folder["elsewhere"])
        symlink("nowhere", folder["teams.yaml"])
        symlink("..", folder["orders/up"])
        let loaded = try Loaded(folder: folder.path)
        #expect(loaded.registry.domains.map(\.name) == ["orders", "sales"])
        let messages = loaded.diagnostics.list.filter { $0.rule == "file-refused" }.map(\.message)
        #expect(messages.contains { $0.hasPrefix("symbolic link `elsewhere` leaves the registry") })
        #expect(messages.contains("symbolic link `teams.yaml` leads nowhere"))
        #expect(loaded.resolved.events.count == 1)
    }

    @Test func `a folder that is not there ends the run`() {
        #expect(throws: RegistryError.self) { try Loaded(folder: "/nowhere/at/all") }
    }

    @Test func `a registry without settings says so`() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.contract, to: "orders/order_placed/v1.yaml")
        #expect(try Loaded(folder: folder.path).diagnostics.list.map(\.rule) == ["settings-missing"])
    }
}

extension Array {
    /// The same every time for one seed.
    func shuffled(seed: Int) -> [Element] {
        var order = indices.map { ($0 &* 7919 &+ seed &* 104_729) % 1009 }
        order = order.enumerated().map { $1 * count + $0 }
        return indices.sorted { order[$0] < order[$1] }.map { self[$0] }
    }
}
