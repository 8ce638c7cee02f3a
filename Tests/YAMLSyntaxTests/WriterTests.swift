import Diagnostics
import Testing
import YAMLSyntax

@Suite struct WriterTests {
    static let hostile: [String] = [
        "", " ", "  two", "end ", "\t", "a\tb", "no", "Yes", "y", "N", "ON", "off", "~", "null", "Null", "true",
        "FALSE", "1", "1.10", "+1", "-1",
        "0x1F", "0b11", "0o17", "017", "1_000", "1:30", "190:20:30.15", "1e3", ".5", ".inf", "-.INF", "+.inf", ".NaN",
        "2001-12-14",
        "2001-12-14t21:59:43.10-05:00", "2.1.0", "2.x", "1.2.3.4", "=", "<<", "-", "- a", "-a", "--- a", "---", "...",
        "... a", "? a", "?a", ": a", ":a",
        "a: b", "a:b", "a:", "a #b", "a#b", "#a", "a, b", "[a", "a]", "{a", "a}", "&a", "*a", "!a", "|", ">",
        ">=2.1.0 <4.0.0", "'a'", "\"a\"", "it's",
        "say \"so\"", "%a", "@a", "`a", "a\\b", "a\nb", "a\n", "\na", "\n", "\n\n", "a\n\n\n", " a\nb", "a\n  b\n c",
        "a \nb", "a\n \nb",
        "\ta\nb", "a\r\nb", "\r", "\u{85}", "a\u{2028}b", "\u{FEFF}a", "a\u{200B}b", "\u{202E}abc", "\0", "\u{1B}[31m",
        "\u{7F}", "é", "日本語", "🙂",
        "\u{10FFFF}", "\u{FFFE}", "e\u{301}", "# a\n# b\n", "---\n...\n", "a: b\n- c\n", "https://events.example/#top",
        "`ord_[0-9a-z]{16}`",
        String(repeating: "long ", count: 60) + "end", String(repeating: "k", count: 2000),
        String(repeating: "日", count: 1100),
    ]

    private func expectRoundTrip(_ output: YAMLOutput, _ comment: Comment? = nil) {
        let written = YAMLWriter.write(output)
        let parsed = Parsed(written)
        #expect(parsed.diagnostics.map(\.message) == [], comment ?? "\(written)")
        #expect(parsed.root.map(TextTree.init) == TextTree(output), comment ?? "\(written)")
    }

    @Test(arguments: hostile) func `text comes back as it was, wherever it stands`(text: String) {
        for scalar in [YAMLOutput.text(text), .block(text)] {
            expectRoundTrip(scalar)
            for flow in [false, true] {
                expectRoundTrip(.mapping([(text, scalar), ("zz", scalar), ("z", .text("end"))], flow: flow))
                expectRoundTrip(.sequence([scalar, .text("between"), scalar], flow: flow))
                expectRoundTrip(
                    .sequence([.mapping([(text, .sequence([scalar, scalar], flow: flow))], flow: flow)], flow: !flow))
                expectRoundTrip(
                    .mapping(
                        [("a", .sequence([.sequence([scalar], flow: flow)], flow: false)), ("b", .text("c"))],
                        flow: flow))
            }
        }
    }

    @Test func `trees of hostile text come back`() {
        var random = SeededGenerator(seed: 7)
        for round in 0..<3000 { expectRoundTrip(tree(depth: 0, &random), "seed 7, round \(round)") }
    }

    private func tree(depth: Int, _ random: inout SeededGenerator) -> YAMLOutput {
        let flow = Bool.random(using: &random)
        switch depth > 3 ? 0 : Int.random(in: 0..<6, using: &random) {
        case 0, 1: return .text(text(&random))
        case 2: return .block(text(&random))
        case 3: return .plain(["1", "-2.50", "true", "null"].randomElement(using: &random) ?? "0")
        case 4:
            return .sequence(
                (0..<Int.random(in: 0..<4, using: &random)).map { _ in tree(depth: depth + 1, &random) }, flow: flow)
        default:
            let keys = Set((0..<Int.random(in: 0..<4, using: &random)).map { _ in text(&random) }).sorted()
            return .mapping(keys.map { ($0, tree(depth: depth + 1, &random)) }, flow: flow)
        }
    }

    private func text(_ random: inout SeededGenerator) -> String {
        if Bool.random(using: &random) { return Self.hostile.randomElement(using: &random) ?? "" }
        let alphabet = Array(" \n\t:#-?,[]{}&*!|>'\"%@`~=.0123456789aeyn_+\\é🙂")
        return String(
            (0..<Int.random(in: 0..<12, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? "a" })
    }

    @Test func `the form is canonical`() {
        let document = YAMLOutput.mapping(
            [
                ("event", .text("orders.order_placed")), ("version", .text("2.1.0")), ("count", .plain("3")),
                ("summary", .text("No: really.")), ("description", .block("One.\n\nTwo.\n")),
                ("note", .block("One\nline")), ("tags", .sequence([], flow: false)),
                (
                    "entity",
                    .mapping(
                        [("type", .text("order")), ("key", .sequence([.text("a"), .text("no")], flow: true))],
                        flow: true)
                ),
                (
                    "producers",
                    .sequence(
                        [.mapping([("service", .text("web-shop")), ("team", .text("checkout"))], flow: true)],
                        flow: false)
                ),
                (
                    "fields",
                    .mapping(
                        [
                            ("on", .mapping([("doc", .text("a, b"))], flow: true)),
                            ("long", .mapping([("doc", .text(String(repeating: "x", count: 110)))], flow: true)),
                        ], flow: false)
                ),
                (
                    "list",
                    .sequence(
                        [
                            .mapping([("a", .text("b")), ("c", .text("d"))], flow: false),
                            .sequence([.text("e")], flow: false),
                        ], flow: false)
                ),
            ], flow: false)
        let expected = """
            event: orders.order_placed
            version: 2.1.0
            count: 3
            summary: "No: really."
            description: |
              One.

              Two.
            note: |-
              One
              line
            tags: []
            entity: { type: order, key: [a, "no"] }
            producers:
              - { service: web-shop, team: checkout }
            fields:
              "on": { doc: "a, b" }
              long:
                doc: \(String(repeating: "x", count: 110))
            list:
              - a: b
                c: d
              - - e

            """
        #expect(YAMLWriter.write(document) == expected)
    }

    @Test func `a line in flow has at most 120 columns`() {
        func lines(_ width: Int) -> Int {
            let value = YAMLOutput.mapping([("doc", .text(String(repeating: "é", count: width)))], flow: true)
            return YAMLWriter.write(.mapping([("field", value)], flow: false)).split(separator: "\n").count
        }
        #expect(lines(120 - "field: { doc:  }".count) == 1)
        #expect(lines(121 - "field: { doc:  }".count) == 2)
    }
}
