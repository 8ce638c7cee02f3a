import Foundation
import Testing

@testable import Diagnostics

@Suite struct SARIFTests {
    private struct Log: Decodable {
        struct Run: Decodable {
            var results: [Outcome]
            var invocations: [Invocation]
            var tool: Tool
        }
        struct Tool: Decodable { var driver: Driver }
        struct Driver: Decodable { var rules: [Rule] }
        struct Rule: Decodable { var id: String }
        struct Outcome: Decodable {
            var ruleId: String
            var ruleIndex: Int
            var level: String
            var message: Message
            var partialFingerprints: [String: String]
            var suppressions: [Suppression]
            var locations: [Location]
        }
        struct Location: Decodable { var physicalLocation: Physical }
        struct Physical: Decodable {
            var artifactLocation: Artifact
            var region: [String: Int]
        }
        struct Artifact: Decodable {
            var uri: String
            var uriBaseId: String?
        }
        struct Suppression: Decodable { var justification: String }
        struct Message: Decodable { var text: String }
        struct Invocation: Decodable {
            var executionSuccessful: Bool
            var toolExecutionNotifications: [Notification]?
        }
        struct Notification: Decodable { var message: Message }
        var runs: [Run]
    }

    private static func run(_ report: Report) throws -> Log.Run {
        let log = try JSONDecoder().decode(Log.self, from: Data(SARIFRenderer(report).render().utf8))
        return try #require(log.runs.first)
    }

    @Test func `results name their rule by its place, and are told apart`() throws {
        let run = try Self.run(Hostile(copies: 3).report)
        #expect(run.tool.driver.rules.map(\.id) == ["a-rule", "off-rule", "unknown-to-the-catalog"])
        #expect(run.results.allSatisfy { run.tool.driver.rules[$0.ruleIndex].id == $0.ruleId })
        #expect(Set(run.results.compactMap { $0.partialFingerprints["primaryLocationLineHash"] }).count == 18)
        #expect(run.results.count { !$0.suppressions.isEmpty } == 3)
        #expect(run.results.first?.level == "error")
        #expect(run.invocations.map(\.executionSuccessful) == [true])
    }

    @Test func `regions count code points, ends are behind the last`() throws {
        let run = try Self.run(Hostile().report)
        let place = try #require(run.results.first { $0.ruleId == "a-rule" }).locations[0].physicalLocation
        let expected = [
            "startLine": 1, "startColumn": 4, "endLine": 2, "endColumn": 3, "byteOffset": 7, "byteLength": 24,
        ]
        #expect(place.region == expected)
    }

    @Test func `paths are addresses from the root of the repository`() throws {
        let places = try Self.run(Hostile().report).results.map { $0.locations[0].physicalLocation.artifactLocation }
        #expect(
            Set(places.map(\.uri)) == [
                "contracts/a%20b/c%2Cd%3Ae%25f/%C3%BC%7Cg.yaml", "contracts/orders/order_placed/v1.yaml",
                "../out/x.yaml", "file:///abs/y.yaml", "contracts/deed.yaml",
            ])
        #expect(places.allSatisfy { ($0.uriBaseId == "%SRCROOT%") == $0.uri.hasPrefix("contracts/") })
    }

    @Test func `of more results than GitHub takes the worst stay, and the run says so`() throws {
        var diagnostics = Diagnostics()
        for number in 0..<25_001 { diagnostics.warning("w", "warning \(number)", at: nil) }
        diagnostics.error("e", "error", at: nil)
        let run = try Self.run(Report(diagnostics, catalog: SourceCatalog()))
        #expect(run.results.count == 25_000)
        #expect(run.results.first?.ruleId == "e")
        let words = run.invocations.first?.toolExecutionNotifications?.map(\.message.text)
        #expect(words == ["2 more findings left out: a run may have 25,000"])
    }

    @Test func `text has neither links nor placeholders`() {
        #expect(SARIFText.inert("a[0] {\"k\":1} {} {a} {") == "a[0] {\"k\":1} {} {a} {")
        #expect(SARIFText.inert("{0} {12} {1 {2}") == "{{0}} {{12}} {1 {{2}}")
        #expect(SARIFText.inert("[l](http://x)") == "\\[l\\](http://x)")
    }
}
