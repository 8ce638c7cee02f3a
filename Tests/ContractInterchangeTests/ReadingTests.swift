import Testing

@testable import ContractInterchange

@Suite struct ReadingTests {
    @Test func `reads JSON with tabs, escapes and exact numbers`() throws {
        let text = "\u{FEFF}{\t\"a\\u00e9\\ud83d\\ude00\": [1.50e3, -0, true, null, \"\\/\"]}"
        let value = try JSONTextReader.read(Array(text.utf8))
        #expect(
            value["aé😀"]?.items == [.number("1.50e3"), .number("-0"), .boolean(true), .null, .string("/")])
    }

    @Test(arguments: ["{", "[1,]", "{\"a\" 1}", "\"a", "01x", "tru", "{} {}", "\"\\q\""])
    func `says where a file is no JSON`(text: String) {
        #expect(throws: JSONTextReader.Failure.self) { try JSONTextReader.read(Array(text.utf8)) }
    }

    @Test func `bears a document that is nested without end`() {
        let text = String(repeating: "[", count: 100_000)
        #expect(throws: JSONTextReader.Failure.self) { try JSONTextReader.read(Array(text.utf8)) }
    }

    @Test(
        arguments: [
            ("1", "1"), ("1.0", "1"), ("-0", "0"), ("1.50e3", "1500"), ("12e-3", "0.012"), ("0.10", "0.1"),
            ("18446744073709551616", "18446744073709551616"),
        ] as [(String, String)])
    func `writes numbers plainly`(text: String, plain: String) {
        #expect(ExactNumber(text)?.description == plain)
    }

    @Test func `orders numbers exactly`() throws {
        let numbers = try ["-2", "-1.5", "0", "0.001", "1e-2", "9223372036854775807", "9223372036854775808"].map {
            try #require(ExactNumber($0))
        }
        #expect(numbers.shuffled().sorted() == numbers)
    }

    @Test(
        arguments: [
            ("b.json", "https://a.example/x/a.json", "https://a.example/x/b.json"),
            ("../b.json", "https://a.example/x/a.json", "https://a.example/b.json"),
            ("/b.json", "https://a.example/x/a.json", "https://a.example/b.json"),
            ("user.json", "common/issue.json", "common/user.json"),
            ("common/user.json", "issues$closed", "common/user.json"),
            ("urn:x:y", "https://a.example/", "urn:x:y"), ("/fragment/1.0.0", "/event/1.0.0", "/fragment/1.0.0"),
        ] as [(String, String, String)])
    func `resolves references`(reference: String, base: String, expected: String) {
        #expect(URIText.resolve(reference, against: base) == expected)
    }
}
