import Testing

@testable import Diagnostics

@Suite struct JUnitTests {
    @Test func `every contract is a case, in the suite of its domain`() {
        var catalog = SourceCatalog()
        let ids = ["contracts/a/b/v1.yaml", "contracts/teams.yaml"].map {
            catalog.add(SourceFile(path: $0, bytes: Array("ab: c\n".utf8)))
        }
        var diagnostics = Diagnostics()
        diagnostics.append(Diagnostic("z-rule", .warning, "is odd", at: nil, subject: "a.b"))
        diagnostics.error("a-rule", "is <wrong>", at: SourceRange(file: ids[0], lower: 0, upper: 1), help: "mend it")
        diagnostics.append(Diagnostic("b-rule", .error, "is wrong too", at: nil, subject: "a.b"))
        diagnostics.error("a-rule", "is wrong", at: SourceRange(file: ids[1], lower: 0, upper: 1))
        diagnostics.append(
            Diagnostic(
                "a-rule", .error, "was", at: nil, subject: "c.d.e", suppression: Suppression(reason: "why", by: "team"))
        )
        let context = ReportContext(subjects: ["a.b", "a.clean", "c.d.e"])
        let expected = """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuites name="deed" tests="4" failures="2" errors="0">
              <testsuite name="a" tests="2" failures="1" errors="0">
                <testcase name="a.b" classname="a">
                  <failure type="a-rule" message="is &lt;wrong&gt; (and 1 more error)">contracts/a/b/v1.yaml:1:1: error[a-rule]: is &lt;wrong&gt;
            help: mend it

            error[b-rule]: is wrong too</failure>
                  <system-out>warning[z-rule]: is odd</system-out>
                </testcase>
                <testcase name="a.clean" classname="a"/>
              </testsuite>
              <testsuite name="c.d" tests="1" failures="0" errors="0">
                <testcase name="c.d.e" classname="c.d">
                  <system-out>waived[a-rule]: was
            waived: by team: why</system-out>
                </testcase>
              </testsuite>
              <testsuite name="registry" tests="1" failures="1" errors="0">
                <testcase name="contracts/teams.yaml" classname="registry">
                  <failure type="a-rule" message="is wrong">contracts/teams.yaml:1:1: error[a-rule]: is wrong</failure>
                </testcase>
              </testsuite>
            </testsuites>

            """
        #expect(JUnitRenderer(Report(diagnostics, catalog: catalog, context: context)).render() == expected)
    }

    @Test func `no character stands there that XML forbids`() {
        let text = JUnitRenderer(Hostile().report).render()
        #expect(!text.contains("]]>") && !text.contains("<script"))
        for scalar in text.unicodeScalars {
            let isAllowed = scalar.value >= 0x20 && scalar.value < 0xFFFE || scalar.value > 0xFFFF || scalar == "\n"
            #expect(isAllowed, "U+\(String(scalar.value, radix: 16))")
        }
    }
}
