import Diagnostics
import Testing

@Suite struct ReportTests {
    private static func json(_ diagnostics: Diagnostics, _ catalog: SourceCatalog, _ summary: ReportSummary) -> String {
        JSONRenderer(Report(diagnostics, catalog: catalog, context: ReportContext(summary: summary))).render()
    }

    @Test func `findings are sorted by path, position and rule`() {
        var catalog = SourceCatalog()
        let b = catalog.add(SourceFile(path: "b.yaml", bytes: Array("abc".utf8)))
        let a = catalog.add(SourceFile(path: "a.yaml", bytes: Array("abc".utf8)))
        var diagnostics = Diagnostics()
        diagnostics.error("r", "5", at: nil)
        diagnostics.error("r", "4", at: SourceRange(file: b, lower: 0, upper: 1))
        diagnostics.error("r", "3", at: SourceRange(file: a, lower: 2, upper: 3))
        diagnostics.error("s", "2", at: SourceRange(file: a, lower: 1, upper: 2))
        diagnostics.error("r", "1", at: SourceRange(file: a, lower: 1, upper: 2))
        #expect(diagnostics.sorted(in: catalog).map(\.message) == ["1", "2", "3", "4", "5"])
        #expect(diagnostics.worst == .error)
    }

    @Test func `the JSON report has one shape`() {
        var catalog = SourceCatalog()
        let id = catalog.add(SourceFile(path: "a.yaml", bytes: Array("é: \"b\"\nc: d\n".utf8)))
        var diagnostics = Diagnostics()
        diagnostics.append(
            Diagnostic(
                "a-rule", .warning, "odd \"\u{1B}\" \u{2028}\\", at: SourceRange(file: id, lower: 4, upper: 7),
                label: "this",
                related: [RelatedPlace(SourceRange(file: id, lower: 8, upper: 9), "that")],
                notes: [Note("breaks", "forward")],
                help: "change it", subject: "orders.order_placed", fingerprint: "f-4f1c2e9ab310",
                fixes: [Fix("put it right", edits: [TextEdit(SourceRange(file: id, lower: 8, upper: 9), "x")])]))
        diagnostics.append(
            Diagnostic(
                "b-rule", .error, "nowhere", at: nil, fingerprint: "f-000000000001",
                suppression: Suppression(reason: "nobody reads it", by: "fraud")))
        let summary = ReportSummary("checked 1 contract", counts: [("contracts", 1)])
        let expected = #"""
            {
              "format": "deed-report",
              "version": 1,
              "diagnostics": [
                {
                  "rule": "a-rule",
                  "severity": "warning",
                  "fingerprint": "f-4f1c2e9ab310",
                  "message": "odd \"\u001b\" \u2028\\",
                  "subject": "orders.order_placed",
                  "location": {
                    "path": "a.yaml",
                    "start": {
                      "byte": 4,
                      "line": 1,
                      "column": 4
                    },
                    "end": {
                      "byte": 7,
                      "line": 1,
                      "column": 7
                    }
                  },
                  "label": "this",
                  "related": [
                    {
                      "label": "that",
                      "location": {
                        "path": "a.yaml",
                        "start": {
                          "byte": 8,
                          "line": 2,
                          "column": 1
                        },
                        "end": {
                          "byte": 9,
                          "line": 2,
                          "column": 2
                        }
                      }
                    }
                  ],
                  "notes": [
                    {
                      "label": "breaks",
                      "text": "forward"
                    }
                  ],
                  "help": "change it",
                  "fixes": [
                    {
                      "title": "put it right",
                      "edits": [
                        {
                          "location": {
                            "path": "a.yaml",
                            "start": {
                              "byte": 8,
                              "line": 2,
                              "column": 1
                            },
                            "end": {
                              "byte": 9,
                              "line": 2,
                              "column": 2
                            }
                          },
                          "replacement": "x"
                        }
                      ]
                    }
                  ],
                  "suppression": null
                },
                {
                  "rule": "b-rule",
                  "severity": "error",
                  "fingerprint": "f-000000000001",
                  "message": "nowhere",
                  "subject": null,
                  "location": null,
                  "label": null,
                  "related": [],
                  "notes": [],
                  "help": null,
                  "fixes": [],
                  "suppression": {
                    "reason": "nobody reads it",
                    "by": "fraud",
                    "until": null
                  }
                }
              ],
              "summary": {
                "errors": 0,
                "warnings": 1,
                "notes": 0,
                "waived": 1,
                "counts": {
                  "contracts": 1
                },
                "text": [
                  "checked 1 contract: 0 errors, 1 warning, 1 waived"
                ]
              }
            }

            """#
        #expect(Self.json(diagnostics, catalog, summary) == expected)
    }

    @Test func `quantities are words`() {
        #expect(Quantity(1, "release").description == "1 release")
        #expect(Quantity(1_031, "release").description == "1,031 releases")
        #expect(Quantity(0, "entry", plural: "entries").description == "0 entries")
        #expect(Quantity.grouped(-1_234_567) == "-1,234,567")
    }

    @Test func `lines are counted as editors count them`() {
        let index = LineIndex(Array("\u{FEFF}a\r\né\rb\n\nc".utf8))
        #expect(index.lineCount == 5)
        #expect(index.location(of: 3) == LineColumn(line: 1, column: 1))
        #expect(index.location(of: 8) == LineColumn(line: 2, column: 2))
        #expect(index.location(of: 9) == LineColumn(line: 3, column: 1))
        #expect(index.location(of: 12) == LineColumn(line: 5, column: 1))
    }
}
