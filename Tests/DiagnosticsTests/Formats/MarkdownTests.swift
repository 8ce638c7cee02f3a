import Testing

@testable import Diagnostics

@Suite struct MarkdownTests {
    @Test func `each event has a table, that with the gravest finding first`() {
        var catalog = SourceCatalog()
        let id = catalog.add(SourceFile(path: "contracts/a_b.yaml", bytes: Array("ab: c\n".utf8)))
        let range = SourceRange(file: id, lower: 4, upper: 5)
        var diagnostics = Diagnostics()
        diagnostics.append(Diagnostic("b-rule", .warning, "is odd", at: nil, subject: "a.a"))
        diagnostics.append(
            Diagnostic(
                "a-rule", .error, "field `a_b` is wrong", at: range, notes: [Note("witness", #"{"a@b":"c|d"}"#)],
                help: "ask @team", subject: "b.b"))
        diagnostics.append(Diagnostic("a-rule", .note, "a|b", at: nil))
        let summary = ReportSummary("checked 2 contracts", counts: [], conclusions: ["b.b must become 2.0.0"])
        let report = Report(diagnostics, catalog: catalog, context: ReportContext(summary: summary))
        let expected = """
            ## deed: 1 error, 1 warning, 1 note

            - checked 2 contracts
            - b.b must become 2.0.0

            ### <code>b.b</code>

            | | rule | where | finding |
            |:--|:--|:--|:--|
            | error | <code>a-rule</code> | <code>contracts/a&#95;b.yaml:1:5</code> | field <code>a&#95;b</code> is wrong<br>witness: <code>&#123;&#34;a&#64;b&#34;:&#34;c&#124;d&#34;&#125;</code><br>help: ask &#64;&#8203;team |

            ### <code>a.a</code>

            | | rule | where | finding |
            |:--|:--|:--|:--|
            | warning | <code>b-rule</code> |  | is odd |

            ### The registry

            | | rule | where | finding |
            |:--|:--|:--|:--|
            | note | <code>a-rule</code> |  | a&#124;b |

            """
        #expect(MarkdownRenderer(report).render() == expected)
    }

    @Test func `no text becomes markup, a link or another row`() {
        let text = MarkdownRenderer(Hostile().report).render()
        #expect(!text.contains("<script") && !text.contains("</failure") && !text.contains("http://"))
        #expect(!text.contains("@team") && !text.contains(" #12") && !text.contains("](") && !text.contains("\u{202E}"))
        #expect(!text.contains("\u{1B}") && !text.contains("`"))
        for line in text.split(separator: "\n") where line.hasPrefix("|") {
            #expect(line.count { $0 == "|" } == 5)
        }
        #expect(text.split(separator: "\n").allSatisfy { ["#", "-", "|"].contains($0.first) })
    }

    @Test(arguments: [0, 40, 200, 1_000, 5_000, 65_536])
    func `it never grows beyond its limit, and counts what had no room`(limit: Int) {
        var diagnostics = Diagnostics()
        for number in 0..<2_000 { diagnostics.error("a-rule", "message \(number) é", at: nil) }
        let text = MarkdownRenderer(Report(diagnostics, catalog: SourceCatalog())).render(limit: limit)
        #expect(text.utf8.count <= limit)
        let rows = text.split(separator: "\n").count { $0.hasPrefix("| error") }
        if limit >= 200 {
            #expect(text.hasSuffix("\nThere is no room for \(Quantity(2_000 - rows, "more finding")).\n"))
        }
    }
}
