import Diagnostics
import Testing
import YAMLSyntax

@Suite struct RangeTests {
    @Test func `every node has the bytes that it was written with`() {
        let parsed = Parsed("a: 1\nb: [x, 'y', {z: \"w\"}]\nc:\n  - d: e\n    f: g  # why\n  - h\n")
        #expect(
            parsed.sources == [
                "a: 1\nb: [x, 'y', {z: \"w\"}]\nc:\n  - d: e\n    f: g  # why\n  - h", "a", "1", "b",
                "[x, 'y', {z: \"w\"}]", "x", "'y'", "{z: \"w\"}", "z", "\"w\"", "c", "- d: e\n    f: g  # why\n  - h",
                "d: e\n    f: g", "d", "e", "f", "g", "h",
            ])
    }

    @Test(arguments: ["", "\u{FEFF}"]) func `ranges hold behind text of several bytes`(mark: String) {
        let parsed = Parsed(mark + "é: 日本語\n# 🙂 😀\n🙂: [ü, \"ß\"]\nz: end\n")
        #expect(parsed.sources.dropFirst() == ["é", "日本語", "🙂", "[ü, \"ß\"]", "ü", "\"ß\"", "z", "end"])
        #expect(parsed.diagnostics.isEmpty)
    }

    @Test func `ranges hold with line breaks of Windows`() {
        let parsed = Parsed("é: 1\r\n\r\nb:\r\n  - 'two\r\n    lines'\r\nc: |\r\n  text\r\n  more\r\n\r\nd: e\r\n")
        #expect(
            parsed.sources.dropFirst() == [
                "é", "1", "b", "- 'two\r\n    lines'", "'two\r\n    lines'", "c", "|\r\n  text\r\n  more", "d", "e",
            ])
    }

    @Test func `a block scalar ends with its last line of text`() {
        let parsed = Parsed("a: |+\n  one\n\n  two \n\n\nb: >-\n  three\n# no part of it\n")
        #expect(parsed.sources.dropFirst() == ["a", "|+\n  one\n\n  two ", "b", ">-\n  three"])
    }

    @Test func `a missing value stands behind its colon`() throws {
        let parsed = Parsed("a:\nb: {c, d: , e: 1}\nf:   # nothing\n")
        #expect(parsed.sources.dropFirst() == ["a", "", "b", "{c, d: , e: 1}", "c", "", "d", "", "e", "1", "f", ""])
        guard case .mapping(let pairs) = try #require(parsed.root).content else { return }
        #expect(pairs[0].value.range.lower == 2)
    }

    @Test func `an empty file is an empty value`() throws {
        for text in ["", "\n", "# only words\n", "---\n", "\u{FEFF}"] {
            let parsed = Parsed(text)
            guard case .scalar(let scalar) = try #require(parsed.root).content else { return }
            #expect(scalar.isEmpty)
            #expect(parsed.diagnostics.isEmpty)
        }
    }
}
