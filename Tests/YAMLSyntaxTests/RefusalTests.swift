import Diagnostics
import Testing
import YAMLSyntax

@Suite struct RefusalTests {
    @Test(arguments: [
        ("a: &x 1\n", "yaml-anchor", "&x"),
        ("a: &x\n  b: 1\n", "yaml-anchor", "&x"),
        ("a: *x\n", "yaml-alias", "*x"),
        ("a: !!str 1\n", "yaml-tag", "!!str"),
        ("a: ! 1\n", "yaml-tag", "!"),
        ("a: !<tag:yaml.org,2002:str> 1\n", "yaml-tag", "!<tag:yaml.org,2002:str>"),
        ("é: !local {b: 1}\n", "yaml-tag", "!local"),
        ("<<: {a: 1}\n", "yaml-merge-key", "<<"),
        ("é: 1\nb: 2\né: 3\n", "yaml-duplicate-key", "é"),
        ("{a: 1, 'a': 2}\n", "yaml-duplicate-key", "'a'"),
        ("? [a, b]\n: 1\n", "yaml-key-not-text", "[a, b]"),
        ("{a: 1}: 2\n", "yaml-key-not-text", "{a: 1}"),
        ("a: 1\n---\nb: 2\n", "yaml-second-document", "---"),
        ("a: 1\n...\nb: 2\n", "yaml-second-document", "b: 2"),
        ("a: b\u{85}c\n", "yaml-control-character", "\u{85}"),
        ("# b\u{2028}c: d\n", "yaml-control-character", "\u{2028}"),
        ("a: \"\u{2029}\"\n", "yaml-control-character", "\u{2029}"),
        ("a: \u{7}\n", "yaml-control-character", "\u{7}"),
        ("a: b\u{FEFF}\n", "yaml-control-character", "\u{FEFF}"),
        ("a: \0\n", "yaml-control-character", "\0"),
    ])
    func `what is no part of the language is refused where it stands`(text: String, rule: String, marked: String) {
        let parsed = Parsed(text)
        #expect(parsed.rules == [rule])
        #expect(parsed.marked == marked)
    }

    @Test func `bytes that are not UTF-8 are refused`() {
        for (bytes, marked) in [
            ([0x61, 0x3A, 0x20, 0xE9, 0x0A], 3..<4), ([0x61, 0xC3], 1..<2), ([0x61, 0xED, 0xA0, 0x80], 1..<4),
            ([0xC0, 0x80], 0..<1),
        ] as [([UInt8], Range<Int32>)] {
            let parsed = Parsed(bytes)
            #expect(parsed.root == nil)
            #expect(parsed.rules == ["yaml-encoding"])
            #expect(parsed.diagnostics.first?.range.map { $0.lower..<$0.upper } == marked)
        }
        #expect(Parsed([0xFF, 0xFE, 0x61, 0]).diagnostics.first?.message == "the file is UTF-16, not UTF-8")
    }

    @Test func `a control character is found wherever it stands`() {
        for offset in 0..<24 {
            for (byte, isRefused) in [
                (0x7F, true), (0x1F, true), (0x00, true), (0x7E, false), (0x20, false), (0x0A, false),
            ] as [(UInt8, Bool)] {
                var bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 24)
                bytes[offset] = byte
                #expect(Parsed(bytes).rules.contains("yaml-control-character") == isRefused)
            }
        }
    }

    @Test func `an alias is a second place of its anchor's diagnostic`() {
        let parsed = Parsed("a: &x 1\nb: *x\nc: *x\n")
        #expect(parsed.rules == ["yaml-anchor"])
        #expect(parsed.diagnostics[0].related.map { parsed.text($0.range) } == ["*x", "*x"])
        #expect(parsed.root == nil)
        #expect(Parsed("a: &x {b: 1}\nc:\n  <<: *x\n").rules == ["yaml-anchor", "yaml-merge-key"])
    }

    @Test func `a key given twice shows both places and keeps the first`() {
        let parsed = Parsed("a: 1\nb: 2\na: 3\n")
        #expect(parsed.diagnostics[0].range?.lower == 10)
        #expect(parsed.diagnostics[0].related.map(\.range.lower) == [0])
        #expect(parsed.sources.dropFirst() == ["a", "1", "b", "2"])
        let long = (0..<40).map { "k\($0): 1\n" }.joined() + "k5: 2\nk39: 3\n"
        #expect(Parsed(long).rules == ["yaml-duplicate-key", "yaml-duplicate-key"])
    }

    @Test(arguments: [1, 63, 64, 65, 200])
    func `a key given twice is found however many there are and however it is composed`(count: Int) {
        let keys = (0..<count).map { "\"k\($0)\": 1" }
        #expect(Parsed("{\(keys.joined(separator: ", "))}\n").rules == [])
        for (first, second) in [("k\(count - 1)", "k\(count - 1)"), ("\u{E9}", "e\u{301}")] {
            let twice = keys.dropLast() + ["\"\(first)\": 2, \"\(second)\": 3"]
            #expect(Parsed("{\(twice.joined(separator: ", "))}\n").rules == ["yaml-duplicate-key"])
        }
    }

    @Test func `nesting ends at 64 levels`() {
        func nested(_ levels: Int) -> String {
            String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
        }
        #expect(Parsed(nested(64)).root != nil)
        #expect(Parsed(nested(65)).rules == ["yaml-nesting"])
        #expect(Parsed(nested(100_000)).rules == ["yaml-nesting"])
        #expect(Parsed(String(repeating: "- ", count: 65) + "x").rules == ["yaml-nesting"])
    }

    @Test func `files beyond 1 MB are refused`() {
        let line = Array("- some text\n".utf8)
        var bytes: [UInt8] = []
        while bytes.count < YAMLParser.maximumSize - line.count { bytes += line }
        #expect(Parsed(bytes).root != nil)
        #expect(Parsed(bytes + line + line).rules == ["yaml-file-size"])
    }

    @Test(arguments: [
        ("a: b: c\n", "a `:` cannot stand here", ":"),
        ("a: {b: 1\n", "the file ends before `}`", ""),
        ("a: [b, c\nd: 1\n", "`,` or `]` is expected here", ":"),
        ("a: 1\n b: 2\n", "a `:` cannot stand here", ":"),
        ("a: 1\nword\nb: 2\n", "this line has no `:`", "word"),
        ("a: @b\n", "text cannot start with `@`", "@"),
        ("a:\n\tb: 1\n", "a tab cannot indent", "\t"),
        ("é: \"b\\q\"\n", "no such escape in double quotes", "\\q"),
        ("a: 'b\n", "the file ends inside quoted text", ""),
        ("a: |x\n  b\n", "text cannot follow `|` or `>` on the same line", "x"),
        ("- a\nb: 1\n", "a list entry `- ` is expected here", "b"),
        ("a:\n  b: 1\n c: 2\n", "a key is expected here", "c"),
        ("a: 'b' c\n", "a key is expected here", "c"),
        ("a: - b\n", "a list cannot start here", "-"),
    ])
    func `what is not YAML is said in our words`(text: String, message: String, marked: String) {
        let parsed = Parsed(text)
        #expect(parsed.root == nil)
        #expect(parsed.diagnostics.map(\.message) == [message])
        #expect(parsed.marked == marked)
    }
}
