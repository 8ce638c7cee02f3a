import Diagnostics
import FoundationEssentials
import Testing
import YAMLSyntax

private let evidence = ProcessInfo.processInfo.environment["DEED_EVIDENCE"]

/// All cases of the YAML suite.
@Suite(.enabled(if: evidence != nil, "DEED_EVIDENCE names no folder"))
struct YAMLSuiteEvidenceTests {
    private enum Verdict: Equatable {
        case same, refusedAsItShould, different, accepted
        case refused(String)
    }

    private func verdict(_ test: SuiteCase) throws -> Verdict {
        let parsed = Parsed(test.yaml)
        if test.fails { return parsed.diagnostics.isEmpty ? .accepted : .refusedAsItShould }
        if let rule = parsed.rules.first { return .refused(rule) }
        guard let root = parsed.root else { return .different }
        guard let json = test.json, !json.isEmpty else { return .same }
        let expected = try JSONDecoder().decode(JSONTree.self, from: Data(json.utf8))
        return JSONTree(root) == expected ? .same : .different
    }

    @Test func `every case is read as the suite says, or refused for a reason that is listed`() throws {
        let cases = try SuiteCase.all(in: (evidence ?? "") + "/suites/yaml-test-suite/src")
        #expect(cases.count == 406)
        var refused: Set<String> = []
        for test in cases {
            switch try verdict(test) {
            case .same, .refusedAsItShould: continue
            case .refused: refused.insert(test.id)
            case .different: Issue.record("\(test.id) gives another value than the suite says")
            case .accepted: Issue.record("\(test.id) is not YAML and was accepted")
            }
        }
        let listed = YAMLSuiteExceptions.byReason.flatMap {
            $0.cases.split { $0 == " " || $0 == "\n" }.map(String.init)
        }
        #expect(Set(listed).count == listed.count)
        #expect(refused.subtracting(listed).sorted() == [])
        #expect(Set(listed).subtracting(refused).sorted() == [])
    }

    @Test func `no case crashes or hangs, whole or cut off anywhere`() throws {
        for test in try SuiteCase.all(in: (evidence ?? "") + "/suites/yaml-test-suite/src") {
            let bytes = Array(test.yaml.utf8)
            for end in bytes.indices {
                let parsed = Parsed(Array(bytes[..<end]))
                #expect(parsed.root != nil || !parsed.diagnostics.isEmpty)
                for range in parsed.diagnostics.compactMap(\.range) {
                    #expect(0 <= range.lower && range.lower <= range.upper && range.upper <= end)
                }
            }
        }
    }
}
