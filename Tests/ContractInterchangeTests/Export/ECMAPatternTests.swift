import Testing

@testable import ContractInterchange

@Suite struct ECMAPatternTests {
    @Test(arguments: [
        ("[a-z]+", "[a-z]+"), ("a.b", "a[^\\n\\r]b"), ("a\\.b", "a\\.b"), ("[.]", "[.]"), ("a\\-b", "a-b"),
        ("[a\\-b]", "[a\\-b]"), ("a^b$c", "a\\^b\\$c"), ("[^a]", "[^a]"), ("a/b", "a\\/b"),
        ("\\p{L}{2,3}|x", "\\p{L}{2,3}|x"),
        ("[\\]]", "[\\]]"), ("é🎁", "é🎁"), ("\\\\.", "\\\\[^\\n\\r]"),
    ])
    func `a pattern of a contract is one of ECMA-262`(pattern: String, expected: String) {
        #expect(ECMAPattern.text(pattern) == "^(?:\(expected))$(?!\\n)")
    }
}
