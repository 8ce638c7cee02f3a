import Testing
import YAMLSyntax

@Suite struct CoreSchemaTests {
    @Test(arguments: [
        ("0", "0"), ("-0", "-0"), ("+12", "12"), ("007", "7"), (".5", "0.5"), ("-.50", "-0.50"), ("1.", "1"),
        ("1.10", "1.10"),
        ("1e3", "1e3"), ("1.e+03", "1e03"), ("12E-2", "12e-2"), ("0x1F", "31"), ("0o17", "15"),
        ("0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF", "340282366920938463463374607431768211455"),
        ("123456789012345678901234567890.12345678901234567890", "123456789012345678901234567890.12345678901234567890"),
    ])
    func `numbers keep every digit`(text: String, json: String) {
        #expect(YAMLCoreSchema.value(ofPlain: text) == .number(json))
    }

    @Test(arguments: [
        "no", "Yes", "on", "0x", "0o8", "1_000", "1:30", "-", "+", ".", "1e", "- 1", "0b1", "nUll", "+0x1", "1 2", "１",
    ])
    func `what only YAML 1_1 takes for something is text`(text: String) {
        #expect(YAMLCoreSchema.value(ofPlain: text) == .text(text))
    }

    @Test func `null, booleans and what is not finite are told apart`() {
        #expect(YAMLCoreSchema.value(ofPlain: "~") == .null)
        #expect(YAMLCoreSchema.value(ofPlain: "") == .null)
        #expect(YAMLCoreSchema.value(ofPlain: "TRUE") == .boolean(true))
        #expect(YAMLCoreSchema.value(ofPlain: "-.Inf") == .notFinite("-.Inf"))
        #expect(YAMLCoreSchema.value(of: YAMLScalar("true", style: .singleQuoted)) == .text("true"))
    }
}
