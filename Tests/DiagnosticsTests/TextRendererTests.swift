import Diagnostics
import Testing

@Suite struct TextRendererTests {
    private static let contract = """
        event: orders.order_placed
        fields:
          order_id: { type: OrderID }
          currency: { type: CurrencyCode }
          note: { type: string }

        """
    private static let release = "event: orders.order_placed\nfields:\n  total_cents: { type: int64 }\n"

    private func file(_ text: String, _ path: String, in catalog: inout SourceCatalog) -> SourceID {
        catalog.add(SourceFile(path: path, bytes: Array(text.utf8)))
    }

    private func range(of part: String, in text: String, _ file: SourceID) -> SourceRange {
        let bytes = Array(text.utf8)
        let wanted = Array(part.utf8)
        let lower = bytes.indices.first { bytes[$0...].starts(with: wanted) } ?? 0
        return SourceRange(file: file, lower: lower, upper: lower + wanted.count)
    }

    /// One diagnostic on `part` of `text`, shown.
    private func show(_ text: String, _ part: String, label: String? = nil, related: [(String, String)] = []) -> String
    {
        var catalog = SourceCatalog()
        let id = file(text, "a.yaml", in: &catalog)
        var diagnostics = Diagnostics()
        diagnostics.append(
            Diagnostic(
                "a-rule", .error, "is wrong", at: range(of: part, in: text, id), label: label,
                related: related.map { RelatedPlace(range(of: $0.0, in: text, id), $0.1) }))
        let shown = TextRenderer(catalog: catalog).render(diagnostics, summary: nil)
        return shown.split(separator: "\n").dropFirst(3).dropLast(2).joined(separator: "\n")
    }

    @Test func `two files, notes and help are shown as designed`() {
        var catalog = SourceCatalog()
        let new = file(Self.contract, "contracts/orders/order_placed/v1.yaml", in: &catalog)
        let old = file(Self.release, "contracts/orders/order_placed/releases/1.3.0.yaml", in: &catalog)
        var place = range(of: "currency", in: Self.contract, new)
        place.upper = place.lower
        var diagnostics = Diagnostics()
        diagnostics.append(
            Diagnostic(
                "field-removed-required", .error, "required field `total_cents` was removed from `orders.order_placed`",
                at: place,
                label: "`total_cents` was declared before this line",
                related: [
                    RelatedPlace(
                        range(of: "total_cents", in: Self.release, old), "released here, read by analytics, fraud")
                ],
                notes: [Note("breaks", "forward"), Note("witness", "{\"order_id\":\"ord_1\"}\nand more")],
                help: "keep the field"))
        diagnostics.warning("other-rule", "nowhere in particular", at: nil)
        let summary = ReportSummary(
            "checked 412 contracts against 1,031 releases", counts: [("contracts", 412)],
            conclusions: ["orders.order_placed must become 2.0.0"])
        let expected = """
            error[field-removed-required]: required field `total_cents` was removed from `orders.order_placed`
             --> contracts/orders/order_placed/v1.yaml:4:3
              |
            3 |   order_id: { type: OrderID }
            4 |   currency: { type: CurrencyCode }
              |   ^ `total_cents` was declared before this line
              |
             ::: contracts/orders/order_placed/releases/1.3.0.yaml:3:3
              |
            3 |   total_cents: { type: int64 }
              |   ----------- released here, read by analytics, fraud
              |
              = breaks: forward
              = witness: {"order_id":"ord_1"}
                         and more
              = help: keep the field
              = more: deed explain field-removed-required

            warning[other-rule]: nowhere in particular
              = more: deed explain other-rule

            checked 412 contracts against 1,031 releases: 1 error, 1 warning
            orders.order_placed must become 2.0.0

            """
        #expect(TextRenderer(catalog: catalog).render(diagnostics, summary: summary) == expected)
    }

    @Test func `several places of one file share a frame`() {
        let text = "a: 1\nb: 2\nc: 3\nd: 4\ne: 5\na: 6\n"
        var catalog = SourceCatalog()
        let id = file(text, "a.yaml", in: &catalog)
        var diagnostics = Diagnostics()
        diagnostics.append(
            Diagnostic(
                "a-rule", .error, "is wrong", at: SourceRange(file: id, lower: 25, upper: 26), label: "again",
                related: [RelatedPlace(SourceRange(file: id, lower: 0, upper: 1), "first")]))
        let expected = """
            error[a-rule]: is wrong
             --> a.yaml:6:1
              |
            1 | a: 1
              | - first
            ...
            5 | e: 5
            6 | a: 6
              | ^ again
              |
              = more: deed explain a-rule


            """
        #expect(TextRenderer(catalog: catalog).render(diagnostics, summary: nil) == expected)
    }

    @Test func `marks on one line hang their words below each other`() {
        #expect(
            show("key: [one, two, three]\n", "two", label: "this", related: [("one", "that"), ("three", "those")])
                == """
                1 | key: [one, two, three]
                  |       ---  ^^^  ----- those
                  |       |    |
                  |       |    this
                  |       that
                """)
    }

    @Test func `tabs, wide characters and combining marks are counted in columns`() {
        #expect(show("\té日本e\u{301}🙂: x\n", "x") == "1 |     é日本e\u{301}🙂: x\n  |               ^")
        #expect(show("日本: x\n", "日本") == "1 | 日本: x\n  | ^^^^")
    }

    @Test func `a place of several lines has a rail`() {
        let text = "fields:\n  a: 1\n  b: 2\nmore: 1\n"
        #expect(
            show(text, "a: 1\n  b: 2", label: "here") == """
                1 |   fields:
                2 | /   a: 1
                3 | |   b: 2
                  | |______^ here
                """)
        #expect(
            show("x: {\n  a: 1\n}\n", "{\n  a: 1\n}", label: "here") == """
                1 |   x: {
                  |  ____^
                2 | |   a: 1
                3 | | }
                  | |_^ here
                """)
        let long = "a:\n" + (0..<20).map { "  k\($0): 1\n" }.joined() + "z: 1\n"
        #expect(
            show(long, String(long.dropFirst(5).dropLast(6)), label: "all") == """
                 1 |   a:
                 2 | /   k0: 1
                 3 | |   k1: 1
                 4 | |   k2: 1
                ...  |
                21 | |   k19: 1
                   | |________^ all
                """)
    }

    @Test func `the end of a file is the end of its last line`() {
        var catalog = SourceCatalog()
        let id = file("é: {b: 1\n\n", "a.yaml", in: &catalog)
        var diagnostics = Diagnostics()
        diagnostics.error("a-rule", "is wrong", at: SourceRange(file: id, lower: 11, upper: 11))
        let shown = TextRenderer(catalog: catalog).render(diagnostics, summary: nil)
        #expect(shown.contains(" --> a.yaml:1:9\n  |\n1 | é: {b: 1\n  |         ^\n"))
    }

    @Test func `an empty file and a file that is not UTF-8 can be shown`() {
        #expect(show("", "") == "1 |\n  | ^")
        var catalog = SourceCatalog()
        let id = catalog.add(SourceFile(path: "b.yaml", bytes: [0x61, 0x3A, 0x20, 0xE9, 0xE9, 0x0A]))
        var diagnostics = Diagnostics()
        diagnostics.error("a-rule", "is wrong", at: SourceRange(file: id, lower: 3, upper: 5))
        let shown = TextRenderer(catalog: catalog).render(diagnostics, summary: nil)
        #expect(shown.contains("1 | a: \u{FFFD}\u{FFFD}\n  |    ^^\n"))
    }

    @Test func `long lines are cut around what is marked`() {
        let left = String(repeating: "l", count: 300)
        let right = String(repeating: "r", count: 5000)
        let shown = show(left + " HERE " + right, "HERE").split(separator: "\n")
        #expect(shown.allSatisfy { $0.count <= 124 })
        #expect(shown[0].hasPrefix("1 | …lll") && shown[0].hasSuffix("r…") && shown[0].contains(" HERE "))
        let column = shown[0].firstIndex(of: "H").map { shown[0].distance(from: shown[0].startIndex, to: $0) }
        #expect(shown[1].firstIndex(of: "^").map { shown[1].distance(from: shown[1].startIndex, to: $0) } == column)
        #expect(shown[1].hasSuffix(" ^^^^"))
        #expect(show("HERE " + right, "HERE").split(separator: "\n")[1] == "  | ^^^^")
        let tail = show(right + " END", "END").split(separator: "\n")
        #expect(tail[0].hasSuffix("rr END") && tail[1].hasSuffix("^^^"))
    }

    @Test func `text of a contract cannot command the terminal`() {
        let text = "a: \u{1B}[31mred\u{202E}\u{9B}\u{7}\n"
        var catalog = SourceCatalog()
        let id = file(text, "\u{1B}]0;x\u{7}.yaml", in: &catalog)
        var diagnostics = Diagnostics()
        diagnostics.append(
            Diagnostic(
                "a-rule", .error, "bad `\u{1B}[2J`\nnext", at: SourceRange(file: id, lower: 3, upper: 4),
                label: "\u{1B}c",
                notes: [Note("n\u{8}", "\u{1B}\u{7}")], help: "\r"))
        let summary = ReportSummary("\u{1B}", counts: [], conclusions: ["\u{7}"])
        let shown = TextRenderer(catalog: catalog).render(diagnostics, summary: summary)
        #expect(
            shown.unicodeScalars.allSatisfy { $0 == "\n" || ($0.value >= 0x20 && $0.value < 0x7F) || $0.value >= 0xA0 })
        #expect(!shown.unicodeScalars.contains("\u{202E}"))
        #expect(shown.contains("1 | a: ␛[31mred"))
    }

    @Test func `colour is on only where it is asked for`() {
        var catalog = SourceCatalog()
        let id = file("a: 1\n", "a.yaml", in: &catalog)
        var diagnostics = Diagnostics()
        diagnostics.warning("a-rule", "is odd", at: SourceRange(file: id, lower: 0, upper: 1))
        let shown = TextRenderer(catalog: catalog, color: true).render(diagnostics, summary: nil)
        let esc = "\u{1B}"
        #expect(
            shown.hasPrefix(
                "\(esc)[1;33mwarning[a-rule]\(esc)[0m\(esc)[1m: is odd\(esc)[0m\n\(esc)[1;34m --> \(esc)[0ma.yaml:1:1\n"
            ))
        #expect(shown.contains("\(esc)[1;34m  |\(esc)[0m \(esc)[1;33m^\(esc)[0m\n"))
        #expect(!TextRenderer(catalog: catalog).render(diagnostics, summary: nil).contains(esc))
    }
}
