import ContractModel
import ContractRegistry
import Diagnostics
import Testing

@Suite struct TransactionTests {
    /// Two events, one released before, so that a release adds a folder and adds to a list.
    static func registry(at folder: TemporaryFolder) throws {
        try folder.write("registry: acme\n", to: "deed.yaml")
        try folder.write("summary: Orders.\n", to: "orders/domain.yaml")
        for (event, version) in [("order_placed", "1.0.0"), ("order_sent", "1.0.0")] {
            try write(event, version, to: folder)
        }
        try release(.events([EventName("orders.order_placed")!]), in: folder)
        try write("order_placed", "1.1.0", to: folder)
    }

    static func write(_ event: String, _ version: String, to folder: TemporaryFolder) throws {
        let body = "status: active\nfields: { a: string, b\(version.split(separator: ".")[1]): int32 }"
        try folder.write(
            MarkedCase.contract("orders.\(event)", version, body), to: "orders/\(event)/v1.yaml")
    }

    static func release(
        _ selection: ReleasePlanner.Selection = .all, in folder: TemporaryFolder,
        isKilled: @escaping (ReleaseTransaction.Step) -> Bool = { _ in false }
    ) throws {
        let transaction = try ReleaseTransaction(folder: folder.path, isKilled: isKilled)
        let (planned, refused) = try Loaded(folder: folder.path).plan(selection)
        #expect(refused.list.map(\.message) == [])
        try transaction.write(planned)
    }

    static func versions(in folder: TemporaryFolder) throws -> [String] {
        let loaded = try Loaded(folder: folder.path)
        #expect(loaded.findings == [])
        return loaded.resolved.events.flatMap { event in event.releases.map { "\(event.name) \($0.version)" } }
    }

    static let old = ["orders.order_placed 1.0.0"]
    static let new = ["orders.order_placed 1.0.0", "orders.order_placed 1.1.0", "orders.order_sent 1.0.0"]

    /// A release of two events passes 15 steps; the last two arguments are beyond them.
    @Test(arguments: 0..<17)
    func `a kill at any step leaves the old or the new state, and the next run goes on`(kill: Int) throws {
        let folder = try TemporaryFolder()
        try Self.registry(at: folder)
        let passed = Steps()
        let wasKilled = Result {
            try Self.release(in: folder) { step in
                passed.list.append(step)
                return passed.list.count > kill
            }
        }
        let isDecided = passed.list.contains(.journalInPlace)
        #expect(try Self.versions(in: folder) == (isDecided ? Self.new : Self.old))
        if kill >= 15 { #expect(throws: Never.self) { try wasKilled.get() } }

        try Self.release(in: folder)
        #expect(try Self.versions(in: folder) == Self.new)
        #expect(FileSystem.kind(of: folder[".deed-release"]) == nil)
        for event in ["order_placed", "order_sent"] {
            #expect(try Shell.run("cd \(folder.path)/orders/\(event)/releases && sha256sum -c SHA256SUMS") == 0)
        }
    }

    @Test func `passes every step`() throws {
        let folder = try TemporaryFolder()
        try Self.registry(at: folder)
        let passed = Steps()
        try Self.release(in: folder) { step in
            passed.list.append(step)
            return false
        }
        #expect(Set(passed.list) == Set(ReleaseTransaction.Step.allCases))
        #expect(passed.list.count == 15)
    }

    @Test func `a kill while a killed run is brought to its end is no harm either`() throws {
        let folder = try TemporaryFolder()
        try Self.registry(at: folder)
        let first = Steps()
        _ = Result {
            try Self.release(in: folder) { step in
                first.list.append(step)
                return step == .fileMoved
            }
        }
        for _ in 0..<4 {
            _ = Result { _ = try ReleaseTransaction(folder: folder.path) { $0 == .fileMoved } }
            #expect(try Self.versions(in: folder) == Self.new)
        }
        _ = try ReleaseTransaction(folder: folder.path)
        #expect(try Self.versions(in: folder) == Self.new)
        #expect(FileSystem.kind(of: folder[".deed-release"]) == nil)
    }

    @Test func `two releases at once follow one another`() async throws {
        let folder = try TemporaryFolder()
        try Self.registry(at: folder)
        let path = folder.path
        let counts = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<6 {
                group.addTask {
                    let transaction = try ReleaseTransaction(folder: path)
                    let planned = try Loaded(folder: path).plan().planned
                    try transaction.write(planned)
                    return planned.count
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(counts.sorted() == [0, 0, 0, 0, 0, 2])
        #expect(try Self.versions(in: folder) == Self.new)
    }

    @Test func `a snapshot is never overwritten`() throws {
        let folder = try TemporaryFolder()
        try Self.registry(at: folder)
        let planned = try Loaded(folder: folder.path).plan().planned
        try ReleaseTransaction(folder: folder.path).write(planned)
        let before = try folder.read("orders/order_sent/releases/1.0.0.yaml")
        #expect(throws: RegistryError.self) { try ReleaseTransaction(folder: folder.path).write(planned) }
        #expect(try folder.read("orders/order_sent/releases/1.0.0.yaml") == before)
        #expect(try Self.versions(in: folder) == Self.new)
    }

    @Test func `the same contract and time give the same bytes`() throws {
        let folder = try TemporaryFolder()
        try Self.registry(at: folder)
        let texts = try (0..<3).map { _ in try Loaded(folder: folder.path).plan().planned.map(\.text) }
        #expect(texts[0] == texts[1] && texts[1] == texts[2])
        let later = try Loaded(folder: folder.path).plan(at: "2026-05-02T09:00:00Z").planned.map(\.text)
        #expect(later != texts[0])
    }

    final class Steps {
        var list: [ReleaseTransaction.Step] = []
    }
}
