import Diagnostics
import Testing

@Suite struct DiagnosticsTests {
    @Test func `errors are counted apart from warnings`() {
        var diagnostics = Diagnostics()
        diagnostics.error("a-rule", "is wrong", at: nil)
        diagnostics.warning("b-rule", "is odd", at: nil)
        #expect(diagnostics.count(of: .error) == 1)
        #expect(diagnostics.count(of: .warning) == 1)
        #expect(diagnostics.hasErrors)
    }

    @Test func `what was waived is counted apart and never grave`() {
        var diagnostics = Diagnostics()
        let waived = Suppression(reason: "nobody reads it", by: "fraud", until: "2026-09-01")
        diagnostics.append(Diagnostic("a-rule", .error, "is wrong", at: nil, suppression: waived))
        diagnostics.warning("b-rule", "is odd", at: nil)
        #expect(!diagnostics.hasErrors)
        #expect(diagnostics.count(of: .error) == 0)
        #expect(diagnostics.waivedCount == 1)
        #expect(diagnostics.worst == .warning)
        let summary = ReportSummary("checked 1 contract", counts: [])
        let expected = """
            waived[a-rule]: is wrong
              = waived: by fraud until 2026-09-01: nobody reads it
              = more: deed explain a-rule

            warning[b-rule]: is odd
              = more: deed explain b-rule

            checked 1 contract: 0 errors, 1 warning, 1 waived

            """
        #expect(TextRenderer(catalog: SourceCatalog()).render(diagnostics, summary: summary) == expected)
    }
}
