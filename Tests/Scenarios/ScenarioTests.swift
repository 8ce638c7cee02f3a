import Foundation
import Testing

/// Every folder of `Cases` is a test. `UPDATE_GOLDENS=1` rewrites what they expect, and still fails that run.
@Suite struct ScenarioTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let updates = environment["UPDATE_GOLDENS"] == "1"

    @Test(arguments: Scenario.all) func `the command does what the folder says`(scenario: Scenario) throws {
        let outcome = try ScenarioRun.outcome(of: scenario)
        let expected = try scenario.expected()
        if Self.updates {
            try #require(Self.environment["CI"] == nil, "goldens are not rewritten in CI")
            if outcome != expected {
                try scenario.rewrite(outcome)
                Issue.record("rewrote what \(scenario) expects: look at the difference, and run again")
            }
            return
        }
        #expect(outcome.exit == expected.exit)
        #expect(outcome.stdout == expected.stdout)
        #expect(outcome.stderr == expected.stderr)
        #expect(outcome.files.keys.sorted() == expected.files.keys.sorted())
        for (path, bytes) in expected.files {
            #expect(
                outcome.files[path].map { String(decoding: $0, as: UTF8.self) }
                    == String(decoding: bytes, as: UTF8.self), "\(path)")
        }
    }

    @Test func `there are scenarios`() { #expect(Scenario.all.count > 10) }
}
