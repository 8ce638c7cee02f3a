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
}
