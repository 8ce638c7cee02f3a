import Foundation
import Testing

/// Every rule can be seen at work somewhere: in its own examples, or in what a scenario expects.
@Suite struct RuleCoverageTests {
    private struct Listing: Decodable {
        struct Rule: Decodable {
            var id: String
            var examples: Int
        }

        var rules: [Rule]
    }

    /// What no command can be brought to say: each guards against a state that an earlier stage refuses, or that only a
    /// build in progress can be in.
    private static let guards: Set<String> = ["upcast-no-source", "outputs-unforeseen", "wire-incompatible"]

    private func rules() throws -> [Listing.Rule] {
        let place = FileManager.default.temporaryDirectory.appendingPathComponent("deed-rules-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: place) }
        try Data("deed rules --format json".utf8).write(to: place.appendingPathComponent("command"))
        let outcome = try ScenarioRun.outcome(of: Scenario(folder: place))
        return try JSONDecoder().decode(Listing.self, from: Data(outcome.stdout.utf8)).rules
    }

    @Test func `every rule appears in an example or in a scenario`() throws {
        let expected = Scenario.all.map { $0.text("stdout") + $0.text("stderr") }.joined()
        let rules = try rules()
        #expect(rules.count > 100)
        let unseen = rules.filter { $0.examples == 0 && !expected.contains("[\($0.id)]") }.map(\.id)
        #expect(Set(unseen).subtracting(Self.guards).sorted() == [])
        #expect(Self.guards.isSubset(of: unseen))
    }
}
