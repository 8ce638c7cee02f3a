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

    static let golden = """
        event-name-version: event names carry no version

        warning · lint

        ## What it does

        Checks that event names carry no version.

        ## Why it matters

        A contract has a version. A second one in the name makes two unrelated events of one, whose histories, upcasts and
        consumers no longer find each other.

        ## Example

            event: orders.order_placed_v2
                                       ^^ event name `order_placed_v2` carries a version

        ## Instead

        Drop the version from the name and write the next major beside the first: `order_placed/v2.yaml`.

            event: orders.order_placed
            version: 2.0.0

        Not meant: a number that belongs to the thing.

        ## Settings

        In `deed.yaml`: `severities: { event-name-version: off }`, or `note`, `warning`, `error`.

        In one contract: `allow: [{ rule: event-name-version, at: <path>, reason: …, until: <day> }]`.

        """

    @Test func `a rule of an earlier stage has a page too`() throws {
        let page = try #require(RuleCatalog.explanation(of: "unknown-type"))
        #expect(page.contains("Reports when a type name leads nowhere."))
        #expect(page.contains("None: it stays an error until it is corrected."))
    }
}
