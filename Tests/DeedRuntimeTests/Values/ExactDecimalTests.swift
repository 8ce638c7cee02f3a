import Testing

@testable import DeedRuntime

@Suite struct ExactDecimalTests {
    static let nines = String(repeating: "9", count: 38)

    @Test(arguments: [
        ("0", "0"), ("-0", "0"), ("-0.00", "0.00"), ("1.50", "1.50"), ("-12.5", "-12.5"), ("0.001", "0.001"),
        ("1e3", "1000"),
        ("1.5e1", "15"), ("1.25E+1", "12.5"), ("12e-3", "0.012"), ("100e-2", "1.00"), (nines, nines),
        ("-0." + nines, "-0." + nines),
        ("1e37", "1" + String(repeating: "0", count: 37)),
        ("1." + String(repeating: "0", count: 60), "1." + String(repeating: "0", count: 37)),
        ("1000000000000000000000e-21", "1.000000000000000000000"), ("0e999999999999999999999", "0"),
    ])
    func `numbers keep their digits`(text: String, canonical: String) throws {
        let decimal = try #require(ExactDecimal(text))
        #expect(decimal.description == canonical)
        #expect(ExactDecimal(canonical) == decimal)
    }

    @Test(arguments: [
        "", "-", "+1", "01", "1.", ".5", "1e", "1e+", " 1", "1 ", "1_0", "0x1", "1.2.3", "١", "NaN", nines + "1",
        "1e38", "1e-39",
        "0." + nines + "1", "1e99999999999999999999",
    ])
    func `what is no number or has too many digits is refused`(text: String) {
        #expect(ExactDecimal(text) == nil)
    }

    @Test func `an exponent is refused where it is not allowed`() {
        #expect("1e3".withUTF8Bytes { ExactDecimal.parse($0, allowsExponent: false) } == nil)
        #expect("1.3".withUTF8Bytes { ExactDecimal.parse($0, allowsExponent: false) } == ExactDecimal("1.3"))
    }

    @Test func `order and equality are those of the number`() {
        let ordered = ["-" + Self.nines, "-2", "-1.5", "-0.0001", "0", "0.00001", "1", "1.01", "2", Self.nines]
            .compactMap(ExactDecimal.init(_:))
        #expect(ordered.count == 10 && ordered.sorted() == ordered)
        #expect(
            ExactDecimal("1.0") == ExactDecimal("1.000")
                && ExactDecimal("1.0")?.hashValue == ExactDecimal("1")?.hashValue)
        #expect(ExactDecimal("0." + Self.nines) ?? 0 < 1)
        #expect(ExactDecimal(Self.nines) ?? 0 > ExactDecimal("0." + Self.nines) ?? 0)
    }

    @Test(arguments: [
        ("1.5", "0.5", true), ("1.55", "0.5", false), ("0", "0.1", true), ("100", "0.01", true), ("-7.5", "2.5", true),
        ("0.075", "0.0075", true),
        ("1e30", "0.00000003", false), ("3e30", "0.00000003", true), ("5", "0", false), (nines, "3", true),
        (nines, "0.00000000007", false),
    ])
    func `multiples are exact`(number: String, divisor: String, isMultiple: Bool) throws {
        #expect(try #require(ExactDecimal(number)).isMultiple(of: #require(ExactDecimal(divisor))) == isMultiple)
    }

    @Test func `precision and scale are those of a column`() throws {
        #expect(try #require(ExactDecimal("123.45")).fits(precision: 5, scale: 2))
        #expect(try #require(ExactDecimal("123.4500")).fits(precision: 5, scale: 2))
        #expect(try !#require(ExactDecimal("1234.5")).fits(precision: 5, scale: 2))
        #expect(try !#require(ExactDecimal("1.234")).fits(precision: 5, scale: 2))
        #expect(try #require(ExactDecimal(Self.nines)).fits(precision: 38, scale: 0))
        #expect(try #require(ExactDecimal("0.01")).fits(precision: 2, scale: 2))
    }

    @Test func `integers and minor units convert exactly`() {
        #expect(
            ExactDecimal("-9223372036854775808")?.int64 == .min && ExactDecimal("9223372036854775808")?.int64 == nil)
        #expect(ExactDecimal("1.00")?.int64 == 1 && ExactDecimal("1.01")?.int64 == nil)
        #expect(ExactDecimal(minorUnits: -1999, scale: 2)?.description == "-19.99")
        #expect(ExactDecimal(minorUnits: 1, scale: 39) == nil)
        #expect(ExactDecimal(coefficient: ExactDecimal.powerOfTen(38), scale: 0) == nil)
    }
}
