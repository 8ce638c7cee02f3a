import DeedRuntime
import Testing

@Suite(.enabled(if: Evidence.isThere, "set DEED_EVIDENCE to the folder of suites"))
struct JSONSuiteEvidenceTests {
    /// I-JSON forbids a key that occurs twice.
    private static let forbidden: Set = ["y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json"]

    /// What RFC 8259 leaves open and this reader accepts: numbers of any size, since they are kept as text. Everything else that it
    /// leaves open is refused: lone surrogates, bytes that are no UTF-8, UTF-16, a byte order mark, 500 levels of arrays.
    private static let accepted: Set = [
        "i_number_double_huge_neg_exp.json", "i_number_huge_exp.json", "i_number_neg_int_huge_exp.json",
        "i_number_pos_double_huge_exp.json", "i_number_real_neg_overflow.json", "i_number_real_pos_overflow.json",
        "i_number_real_underflow.json", "i_number_too_big_neg_int.json", "i_number_too_big_pos_int.json",
        "i_number_very_big_negative_int.json",
    ]

    @Test func `every case of the suite is accepted or refused as decided`() throws {
        let cases = try Evidence.files("suites/json-test-suite/test_parsing")
        #expect(cases.count == 318)
        for (name, bytes) in cases {
            let isExpected = name.hasPrefix("y_") && !Self.forbidden.contains(name) || Self.accepted.contains(name)
            #expect(Self.isAccepted(bytes) == isExpected, "\(name)")
        }
    }

    @Test func `transformed cases keep numbers, keys and text exactly`() throws {
        for (name, bytes) in try Evidence.files("suites/json-test-suite/test_transform") {
            let isRefused = name.hasPrefix("object_same_key") || name.contains("invalid_codepoint")
            let value = try? JSONValue.parse(bytes)
            #expect((value == nil) == isRefused, "\(name)")
            guard let value else { continue }
            #expect(try JSONValue(parsing: value.description) == value, "\(name)")
            if let number = value[0]?.number { #expect(bytes.starts(with: "[\(number.text)]".utf8), "\(name)") }
        }
    }

    @Test func `the composed and the decomposed key are two keys`() throws {
        for name in ["nfc_nfd", "nfd_nfc"] {
            let bytes = try Evidence.file("suites/json-test-suite/test_transform/object_key_\(name).json")
            #expect(try JSONValue.parse(bytes).object?.count == 2)
        }
    }

    private static func isAccepted(_ bytes: [UInt8]) -> Bool {
        (try? JSONValue.parse(bytes)) != nil
    }
}
