import Testing

@testable import ContractInterchange

@Suite struct PatternRewriterTests {
    static let anything = "(.|[\\n\\r])*"

    @Test(
        arguments: [
            ("^[0-9a-f]+$", "[0-9a-f]+"),
            ("^pkg:", "pkg:" + anything),
            (#"\.json$"#, anything + #"\.json"#),
            ("abc", anything + "abc" + anything),
            (#"^(\d+\.\d+\.\d+.*)$"#, #"[0-9]+\.[0-9]+\.[0-9]+.*"#),
            ("^[a-zA-Z0-9-_.]+$", #"[a-zA-Z0-9\-_.]+"#),
            (#"^\$[A-Z]+"#, "[$][A-Z]+" + anything),
            (#"^(?:a|b){1,2}?$"#, "(a|b){1,2}"),
            (#"^\w\s?$"#, "[0-9A-Z_a-z][\t-\r \u{A0}]?"),
            ("^a$|^b$", "a|b"),
            ("^(a|b$)", "a" + anything + "|b"),
            ("^a|b$", "a" + anything + "|" + anything + "b"),
            (#"^\u00e9\x41\/$"#, "éA/"),
            ("^[^\\d]$", "[^0-9]"),
            ("^{$", #"\{"#),
            ("", anything), ("^", anything), (".*", anything), ("^.*$", ".*"), ("^$", ""),
        ] as [(String, String)])
    func `becomes I-Regexp that means the same`(pattern: String, expected: String) throws {
        var expected = expected
        if pattern.contains("\\s") { expected = "[0-9A-Z_a-z]" + Self.space + "?" }
        #expect(try PatternRewriter.rewrite(pattern).get() == expected)
    }

    static let space = "[\\t-\\r \u{A0}\u{1680}\u{2000}-\u{200A}\u{2028}-\u{2029}\u{202F}\u{205F}\u{3000}\u{FEFF}]"

    @Test(
        arguments: [
            ("^(?=a)b$", "lookahead"), ("(?<!a)b", "lookbehind"), (#"(a)\1"#, "a back-reference"),
            (#"\bword"#, "a word boundary"), ("a^b", "an anchor inside"), ("(a", "a parenthesis without its partner"),
            ("[a", "a bracket without its partner"), ("*a", "a quantifier with nothing before it"),
            ("(^a)*", "a repeated anchor"),
            (#"\p{Script=Greek}"#, "a property of characters other than a general category"),
        ] as [(String, String)])
    func `says why a pattern cannot be carried over`(pattern: String, reason: String) {
        #expect(PatternRewriter.rewrite(pattern) == .failure(PatternFailure(message: reason)))
    }
}
