import Diagnostics

/// Findings whose every text tries to be something else in some format.
struct Hostile {
    static let text = """
        ]]> </failure><script>alert(1)</script> | `a`|b` ::error::x %0A & "q" 'q' [l](http://x.y) {0} {"k":"v"}
        ::stop-commands::t
        ##[add-mask]x @team #12 \u{1}\u{8}\u{B}\u{1B}[31m \u{7F}\u{85}\u{200F}\u{202E}\u{2028}\u{FFFE}\u{FFFF} 👩‍👩‍👧 é\r\t\\
        """
    static let paths = [
        "contracts/a b/c,d:e%f/ü|g.yaml", "contracts/orders/order_placed/v1.yaml", "../out/x.yaml", "/abs/y.yaml",
    ]

    private(set) var catalog = SourceCatalog()
    private(set) var diagnostics = Diagnostics()
    let context: ReportContext

    /// - Parameter copies: how often the findings are repeated, each time with other words.
    init(copies: Int = 1) {
        context = ReportContext(
            summary: ReportSummary("checked " + Self.text, counts: [("contracts", 1)], conclusions: [Self.text]),
            rules: [
                RuleDescription(
                    id: "a-rule", severity: .error, summary: Self.text, rationale: Self.text, remedy: Self.text),
                RuleDescription(id: "off-rule", severity: .off, summary: "s", rationale: "r", remedy: "m"),
            ], subjects: ["orders.order_placed", "orders.order_shipped", "a.b" + Self.text], version: "0.1.0")
        let files = Self.paths.map { path in
            catalog.add(SourceFile(path: path, bytes: Array("\u{FEFF}é: 👩‍👩‍👧 x\r\ny: z\n\nlast\n".utf8)))
        }
        for copy in 0..<copies { add(copy, files) }
    }

    private mutating func add(_ copy: Int, _ files: [SourceID]) {
        let text = Self.text + (copy == 0 ? "" : " \(copy)")
        for (index, file) in files.enumerated() {
            let range = SourceRange(file: file, lower: 7, upper: 31)
            diagnostics.append(
                Diagnostic(
                    index == 1 ? "off-rule" : "a-rule", [.error, .warning, .note, .error][index], text, at: range,
                    label: text, related: [RelatedPlace(range, text)],
                    notes: [Note("breaks", "forward"), Note(text, text)], help: text,
                    subject: index == 0 ? "a.b" + Self.text : index == 2 ? "orders.order_shipped" : nil,
                    fixes: [Fix(text, edits: [TextEdit(range, text), TextEdit(range, "")]), Fix("none", edits: [])],
                    suppression: index == 3 ? Suppression(reason: text, by: text, until: "2026-09-01") : nil))
        }
        diagnostics.append(Diagnostic("unknown-to-the-catalog", .error, text, at: nil))
        diagnostics.append(Diagnostic("a-rule", .warning, "twice", at: nil, fingerprint: "f-given"))
    }

    var report: Report { Report(diagnostics, catalog: catalog, context: context) }
}
