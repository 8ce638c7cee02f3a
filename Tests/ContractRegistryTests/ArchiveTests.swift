import ContractModel
import ContractRegistry
import Diagnostics
import Testing

@Suite struct ArchiveTests {
    /// An archive of the example registry with all its contracts released.
    static func archive(in folder: TemporaryFolder) throws -> Loaded {
        try copyExamples(to: folder)
        try ReleaseTransaction(folder: folder.path).write(try Loaded(folder: folder.path).plan().planned)
        let loaded = try Loaded(folder: folder.path)
        let bytes = try RegistryArchive.make(of: loaded.registry, catalog: loaded.catalog, folder: "harbour-1")
        try AtomicFile.write(bytes, to: folder["archive.tar"])
        return loaded
    }

    @Test func `an archive loads as a registry with the same releases`() throws {
        let folder = try TemporaryFolder()
        let loaded = try Self.archive(in: folder)
        let again = try Loaded(folder: folder["archive.tar"])
        #expect(again.findings == [])
        #expect(again.resolved.settings.registry.value == "harbour")
        let releases = again.resolved.events.flatMap(\.releases)
        #expect(releases.map(\.path) == loaded.resolved.events.flatMap(\.releases).map(\.path))
        #expect(again.resolved.events.allSatisfy { $0.working.isEmpty })
    }

    @Test func `the system's tar unpacks an archive`() throws {
        let folder = try TemporaryFolder()
        _ = try Self.archive(in: folder)
        #expect(try Shell.run("cd \(folder.path) && tar -xf archive.tar") == 0)
        let again = try Loaded(folder: folder["harbour-1"])
        #expect(again.findings == [])
        #expect(
            try Shell.run("cd \(folder.path)/harbour-1/orders/order_placed/releases && sha256sum -c SHA256SUMS") == 0)
    }

    @Test func `an archive of the system's tar loads too`() throws {
        let folder = try TemporaryFolder()
        _ = try Self.archive(in: folder)
        #expect(try Shell.run("cd \(folder.path) && tar -xf archive.tar && tar -cf other.tar harbour-1") == 0)
        #expect(try Loaded(folder: folder["other.tar"]).findings == [])
    }

    @Test func `an archive takes chosen events only and is the same every time`() throws {
        let folder = try TemporaryFolder()
        let loaded = try Self.archive(in: folder)
        let one: Set = [EventName(domain: "orders", name: "order_placed")]
        let archives = try (0..<2).map { _ in
            try RegistryArchive.make(of: loaded.registry, catalog: loaded.catalog, folder: "x", events: one)
        }
        #expect(archives[0] == archives[1])
        try AtomicFile.write(archives[0], to: folder["one.tar"])
        #expect(
            try Loaded(folder: folder["one.tar"]).resolved.events.map(\.name.description) == ["orders.order_placed"])
    }

    @Test func `a damaged archive says so`() throws {
        let folder = try TemporaryFolder()
        try folder.write("no archive at all", to: "a.tar")
        #expect(throws: RegistryError.self) { try Loaded(folder: folder["a.tar"]) }
        _ = try Self.archive(in: folder)
        let bytes = try FileSystem.read(folder["archive.tar"])
        try AtomicFile.write(Array(bytes.prefix(700)), to: folder["short.tar"])
        #expect(throws: RegistryError.self) { try Loaded(folder: folder["short.tar"]) }
    }

    @Test func `long paths are kept`() throws {
        let folder = try TemporaryFolder()
        let name = String(repeating: "long_", count: 16) + "done"
        try folder.write("registry: acme\n", to: "deed.yaml")
        try folder.write("summary: Orders.\n", to: "orders/domain.yaml")
        try folder.write(
            MarkedCase.contract("orders.\(name)", "1.0.0", "status: active\nfields: { a: string }"),
            to: "orders/\(name)/v1.yaml")
        try ReleaseTransaction(folder: folder.path).write(try Loaded(folder: folder.path).plan().planned)
        let loaded = try Loaded(folder: folder.path)
        let bytes = try RegistryArchive.make(of: loaded.registry, catalog: loaded.catalog, folder: "acme-contracts")
        try AtomicFile.write(bytes, to: folder["a.tar"])
        #expect(try Loaded(folder: folder["a.tar"]).resolved.events.first?.releases.count == 1)
    }
}
