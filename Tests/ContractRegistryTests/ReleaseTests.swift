import ContractModel
import ContractRegistry
import Diagnostics
import Testing

/// Copies the example registry into a folder of the test, without its releases.
func copyExamples(to folder: TemporaryFolder) throws {
    func copy(_ path: String) throws {
        for entry in try FileSystem.list(FileSystem.join(ExampleRegistryTests.folder, path)) {
            let inner = FileSystem.join(path, entry.name)
            switch entry.kind {
            case .folder where entry.name == "releases": break
            case .folder: try copy(inner)
            default:
                let bytes = try FileSystem.read(FileSystem.join(ExampleRegistryTests.folder, inner))
                try folder.write(String(decoding: bytes, as: UTF8.self), to: inner)
            }
        }
    }
    try copy("")
}

extension Loaded {
    /// Plans a release; `#expect` of no refusal is with the caller.
    func plan(
        _ selection: ReleasePlanner.Selection = .all, at time: String = "2026-05-01T09:00:00Z"
    ) -> (planned: [PlannedRelease], refused: Diagnostics) {
        var refused = Diagnostics()
        let planner = ReleasePlanner(resolved, catalog: catalog, releasedAt: time, found: diagnostics)
        return (planner.plan(selection, diagnostics: &refused), refused)
    }
}

@Suite struct ReleaseTests {
    @Test func `every contract of the example registry is released and loads again`() throws {
        let folder = try TemporaryFolder()
        try copyExamples(to: folder)
        let loaded = try Loaded(folder: folder.path)
        let (planned, refused) = loaded.plan()
        #expect(refused.list.map(\.message) == [])
        #expect(planned.count >= 17)
        try ReleaseTransaction(folder: folder.path).write(planned)
        let again = try Loaded(folder: folder.path)
        #expect(again.findings == [])
        #expect(again.resolved.events.flatMap(\.releases).count == planned.count)
        #expect(try Shell.run("cd \(folder.path)/orders/order_placed/releases && sha256sum -c SHA256SUMS") == 0)
    }

    @Test func `a snapshot resolves to what its contract resolves to`() throws {
        let folder = try TemporaryFolder()
        try copyExamples(to: folder)
        let loaded = try Loaded(folder: folder.path)
        try ReleaseTransaction(folder: folder.path).write(loaded.plan().planned)
        let again = try Loaded(folder: folder.path)
        for event in again.resolved.events {
            for release in event.releases {
                let working = try #require(event.working.first { $0.version == release.version })
                #expect(Outline(of: release).text == Outline(of: working).text)
            }
        }
    }

    @Test func `a snapshot needs nothing outside of it`() throws {
        let folder = try TemporaryFolder()
        try copyExamples(to: folder)
        try ReleaseTransaction(folder: folder.path).write(try Loaded(folder: folder.path).plan().planned)
        for event in try Loaded(folder: folder.path).registry.events {
            for file in event.working { try FileSystem.removeFile(folder[file.path]) }
            try FileSystem.removeTree(folder["\(event.name.domain)/\(event.name.name)/examples"])
        }
        for domain in try Loaded(folder: folder.path).registry.domains {
            try folder.write("summary: Nothing but a summary.\n", to: "\(domain.name)/domain.yaml")
        }
        let alone = try Loaded(folder: folder.path)
        #expect(alone.findings == [])
        #expect(alone.resolved.events.allSatisfy { !$0.releases.isEmpty })
    }

    @Test func `types of two domains that have one name are kept apart`() throws {
        let folder = try TemporaryFolder()
        try folder.write("registry: acme\n", to: "deed.yaml")
        for (domain, field) in [("orders", "cents"), ("shared", "minor_units"), ("payments", "amount")] {
            try folder.write(
                "summary: It is.\ntypes: { Money: { fields: { \(field): int64 } } }\n", to: "\(domain)/domain.yaml")
        }
        let body = "status: active\nfields: { a: Money, b: shared.Money, c: payments.Money }"
        try folder.write(
            MarkedCase.contract("orders.order_placed", "1.0.0", body), to: "orders/order_placed/v1.yaml")
        try ReleaseTransaction(folder: folder.path).write(try Loaded(folder: folder.path).plan().planned)
        let loaded = try Loaded(folder: folder.path)
        #expect(loaded.findings == [])
        let event = try #require(loaded.resolved.events.first)
        let (working, release) = (try #require(event.working.first), try #require(event.releases.first))
        #expect(Outline(of: release).text == Outline(of: working).text)
        #expect(
            release.types.map { "\($0.origin ?? "").\($0.name)" } == ["orders.Money", "shared.Money", "payments.Money"])
        let numbers = release.contract.release?.numbers.map(\.path.description) ?? []
        #expect(numbers == ["a", "b", "c", "orders/Money.cents", "shared/Money.minor_units", "payments/Money.amount"])
    }
}
