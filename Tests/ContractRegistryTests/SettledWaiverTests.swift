import ContractModel
import ContractRegistry
import Diagnostics
import Testing

@Suite struct SettledWaiverTests {
    private static let entry = """
        - finding: f-1
          rule: field-removed-required
          event: orders.order_placed
          reason: Never sent.
          expires: 2027-01-01

        """

    private static func release(
        in folder: TemporaryFolder, isKilled: @escaping (ReleaseTransaction.Step) -> Bool = { _ in false }
    ) throws {
        let transaction = try ReleaseTransaction(folder: folder.path, isKilled: isKilled)
        let loaded = try Loaded(folder: folder.path)
        let all = loaded.resolved.waivers.flatMap(\.waivers).filter { $0.finding.value == "f-1" }
        let used = all.map { UsedWaiver($0, for: SemanticVersion("1.1.0")!) }
        var refused = Diagnostics()
        let planner = ReleasePlanner(
            loaded.resolved, catalog: loaded.catalog, releasedAt: "2026-05-01T09:00:00Z", waivers: used,
            found: loaded.diagnostics)
        let planned = planner.plan(.all, diagnostics: &refused)
        #expect(refused.list.map(\.message) == [])
        let files = WaiverSettlement.files(removing: all, from: loaded.resolved, catalog: loaded.catalog)
        try transaction.write(planned, beside: planned.isEmpty ? [] : files)
    }

    /// What is released, what each snapshot settled, and what still waits.
    private static func state(of folder: TemporaryFolder) throws -> [String] {
        let loaded = try Loaded(folder: folder.path)
        #expect(loaded.findings == [])
        let releases = loaded.resolved.events.flatMap(\.releases).map { release in
            let settled = release.contract.release?.waivers.map { "\($0.team) \($0.finding.value)" } ?? []
            return "\(release.name) \(release.version) \(settled)"
        }
        return releases + loaded.resolved.waivers.flatMap(\.waivers).map { "waiting \($0.team) \($0.finding.value)" }
    }

    private static let old = ["orders.order_placed 1.0.0 []", "waiting fraud f-1", "waiting fraud f-2"]
    private static let new = [
        "orders.order_placed 1.0.0 []", "orders.order_placed 1.1.0 [\"fraud f-1\"]", "orders.order_sent 1.0.0 []",
        "waiting fraud f-2",
    ]

    @Test(arguments: 0..<19)
    func `a waiver goes into the snapshot and out of its file at one moment, wherever the run is killed`(
        kill: Int
    ) throws {
        let folder = try TemporaryFolder()
        try TransactionTests.registry(at: folder)
        let other = Self.entry.split(separator: "\n").map { $0 == "- finding: f-1" ? "- finding: f-2" : $0 }
        try folder.write(Self.entry + other.joined(separator: "\n") + "\n", to: "waivers/fraud.yaml")
        var steps: [ReleaseTransaction.Step] = []
        _ = Result {
            try Self.release(in: folder) { step in
                steps.append(step)
                return steps.count > kill
            }
        }
        #expect(try Self.state(of: folder) == (steps.contains(.journalInPlace) ? Self.new : Self.old))
        try Self.release(in: folder)
        #expect(try Self.state(of: folder) == Self.new)
    }
}
