import Foundation
import Testing

@testable import Diagnostics

@Suite struct MachineFormatTests {
    private struct Issue: Decodable {
        struct Location: Decodable {
            struct Lines: Decodable { var begin: Int }
            var path: String
            var lines: Lines
        }
        var severity: String
        var fingerprint: String
        var description: String
        var location: Location
    }

    @Test func `NDJSON has a finding on each line and the summary last`() throws {
        let hostile = Hostile()
        let lines = NDJSONRenderer(hostile.report).render().split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == hostile.diagnostics.list.count + 2)
        #expect(lines.dropLast().dropLast().allSatisfy { $0.hasPrefix(#"{"kind":"diagnostic","rule":""#) })
        #expect(lines.dropLast().last?.hasPrefix(#"{"kind":"summary","errors":"#) == true)
        #expect(lines.last == "")
        for line in lines.dropLast() { _ = try JSONSerialization.jsonObject(with: Data(line.utf8)) }
    }

    @Test func `GitLab sees how grave findings are, and sees each once`() throws {
        let hostile = Hostile(copies: 2)
        let text = GitLabRenderer(hostile.report).render()
        let issues = try JSONDecoder().decode([Issue].self, from: Data(text.utf8))
        #expect(issues.count == 12)
        #expect(Set(issues.map(\.fingerprint)).count == 12)
        #expect(
            issues.map(\.severity) == [
                "blocker", "blocker", "critical", "critical", "minor", "minor", "minor", "minor", "info", "info",
                "info", "info",
            ])
        #expect(issues.contains { $0.location.path == "contracts/deed.yaml" && $0.location.lines.begin == 1 })
        #expect(issues.allSatisfy { !$0.description.contains("\u{202E}") })
    }

    @Test func `a run without findings is a report too`() {
        let report = Report(Diagnostics(), catalog: SourceCatalog(), context: ReportContext(subjects: ["a.b"]))
        #expect(GitLabRenderer(report).render() == "[]\n")
        #expect(GitHubRenderer(report).render().isEmpty)
        #expect(JUnitRenderer(report).render().contains(#"<testcase name="a.b" classname="a"/>"#))
        #expect(SARIFRenderer(report).render().contains(#""results": []"#))
        #expect(MarkdownRenderer(report).render() == "## deed: 0 errors, 0 warnings\n")
    }
}
