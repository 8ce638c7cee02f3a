import Testing

@testable import DeedRuntime

@Suite struct JSONNumberTests {
    @Test(
        arguments: [
            ("9223372036854775807", Int64.max), ("-9223372036854775808", .min), ("9223372036854775808", nil),
            ("1.0", 1),
            ("1e2", 100), ("1.5e1", 15), ("1.5", nil), ("-0", 0), ("-0.0", 0), ("100e-2", 1), ("1e19", nil),
            ("1000000000000000000", 1_000_000_000_000_000_000), ("9007199254740993", 9_007_199_254_740_993),
        ] as [(String, Int64?)])
    func `whole numbers are exact to 64 bits`(text: String, value: Int64?) {
        #expect(JSONNumber(text)?.int64 == value)
        let isPlain = text.allSatisfy { $0.isNumber || $0 == "-" }
        #expect(text.withUTF8Bytes { JSONNumber.int64($0, isPlainInteger: isPlain) } == value)
    }

    @Test func `unsigned numbers are exact to 64 bits`() {
        #expect(JSONNumber("18446744073709551615")?.uint64 == .max)
        #expect(JSONNumber("18446744073709551616")?.uint64 == nil)
        #expect("18446744073709551615".withUTF8Bytes { JSONNumber.uint64($0, isPlainInteger: true) } == .max)
        #expect("-1".withUTF8Bytes { JSONNumber.uint64($0, isPlainInteger: true) } == nil)
        #expect("-0".withUTF8Bytes { JSONNumber.uint64($0, isPlainInteger: true) } == 0)
    }

    @Test(arguments: [
        "0", "-0", "0.1", "-12.5", "1e308", "1e400", "5e-324", "9007199254740993", "123456789012345", "0.000001",
        "123456.789012345", "2.2250738585072014e-308", "1.7976931348623157e308",
    ])
    func `doubles are read as the standard library reads them`(text: String) throws {
        let expected = try #require(Double(text))
        #expect(text.withUTF8Bytes(JSONNumber.double).bitPattern == expected.bitPattern)
    }

    @Test func `equal numbers are equal however they are written`() {
        let same = ["1", "1.0", "10e-1", "0.1e1", "1e0"].compactMap(JSONNumber.init(_:))
        #expect(same.count == 5 && Set(same).count == 1)
        #expect(JSONNumber("0") == JSONNumber("-0.0e5"))
        #expect(JSONNumber("10000000000000000000000000001") != JSONNumber("10000000000000000000000000002"))
        #expect(JSONNumber("1e2")?.isInteger == true && JSONNumber("1.5")?.isInteger == false)
        #expect(JSONNumber("01") == nil && JSONNumber("1.") == nil && JSONNumber("") == nil && JSONNumber("+1") == nil)
        #expect(JSONNumber(Double.nan) == nil && JSONNumber(0.1)?.text == "0.1")
    }
}
