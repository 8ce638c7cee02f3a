import ContractModel
import Testing

@Suite struct PathTests {
    @Test func `a path is its components`() throws {
        let path = try #require(FieldPath("lines.*.price"))
        #expect(path.components == ["lines", "*", "price"])
        #expect(path.appending("currency").description == "lines.*.price.currency")
        for text in ["", ".", "a.", ".a", "a..b"] { #expect(FieldPath(text) == nil) }
    }

    @Test(arguments: ["", ".", "a", "a.b", ".a", "a.", "a..b", "é.ü"])
    func `pieces are what a split gives that leaves nothing out`(text: String) {
        let split = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        #expect(text.pieces(between: UInt8(ascii: ".")) == split)
    }

    @Test func `a path stands for its subtree`() throws {
        let path = try #require(FieldPath("total"))
        #expect(path.covers(path))
        #expect(path.covers(try #require(FieldPath("total.currency"))))
        #expect(!path.covers(try #require(FieldPath("totals"))))
        #expect(!(try #require(FieldPath("total.currency"))).covers(path))
    }

    @Test(arguments: [["a"], ["a", "b.c"], ["a", ""], ["a", "\\"], ["a", "e", "."], ["", ""]])
    func `any components survive escaping`(components: [String]) {
        let path = FieldPath(components: components)
        #expect(FieldPath(escaped: path.escaped)?.components == components)
        #expect(FieldPath.isEscaped(path.escaped))
    }

    @Test(arguments: ["a.", ".a", "a..b", "a.\\", "a.\\x", "a.b\\e", "..\\e", ""])
    func `what no path is escaped as is none`(text: String) {
        #expect(FieldPath(escaped: text) == nil)
        #expect(!FieldPath.isEscaped(text))
    }
}
