import ContractRules
import Diagnostics
import Testing

@Suite struct RuleCatalogTests {
    @Test func `every id belongs to one rule`() {
        let ids = RuleCatalog.entries.map(\.id)
        let twice = Dictionary(grouping: ids) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
        #expect(twice == [])
    }

    @Test(arguments: RuleCatalog.entries.map(\.id.rawValue)) func `an id is in kebab case`(_ id: String) {
        #expect(id.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil)
    }

    @Test(arguments: LintRule.all.map(\.id.rawValue)) func `a rule has examples of both kinds and words for people`(
        _ id: String
    ) throws {
        let rule = try #require(LintRule.all.first { $0.id.rawValue == id })
        #expect(rule.examples.contains { $0.verdict == .fires })
        #expect(rule.examples.contains { $0.verdict != .fires })
        #expect(rule.examples.allSatisfy { $0.verdict != .spared || !$0.title.isEmpty })
        #expect(rule.description.summary.first?.isLowercase == true || rule.description.summary.hasPrefix("`"))
        #expect(!rule.description.summary.hasSuffix("."))
        #expect(rule.description.rationale.hasSuffix(".") && rule.description.remedy.hasSuffix("."))
        #expect(rule.description.severity != .off)
    }

    @Test func `a page has its headings in order`() throws {
        let page = try #require(RuleCatalog.explanation(of: "event-name-version"))
        #expect(page == Self.golden)
    }

    @Test func `the rule that was meant is suggested`() {
        #expect(RuleCatalog.suggestion(for: "field-undocumentd") == "field-undocumented")
        #expect(RuleCatalog.explanation(of: "field-undocumentd") == nil)
    }

    static let golden = ""
}
