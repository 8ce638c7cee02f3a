import DeedRuntime
import Testing

@Suite(.enabled(if: Evidence.isThere, "set DEED_EVIDENCE to the folder of suites"))
struct FormatSuiteEvidenceTests {
    /// Cases of the suite that are decided otherwise here, with the reason.
    private static let differences: [String: String] = [
        "date-time: a second fraction of fifteen nines is valid": "a timestamp holds nanoseconds and drops nothing",
        "duration: a component with many digits is valid": "a duration holds 64-bit numbers",
    ]

    private static let formats: [(file: String, matches: @Sendable (String) -> Bool)] = [
        ("date-time", { Timestamp($0) != nil }), ("date", { CalendarDate($0) != nil }),
        ("time", { text in Array(text.utf8).withUnsafeBufferPointer { TimeOfDay.parse($0) } != nil }),
        ("duration", { ISODuration($0) != nil }), ("uuid", { UUIDValue($0) != nil }),
        ("uri", StringFormat.uri.matches), ("uri-reference", StringFormat.uriReference.matches),
        ("uri-template", StringFormat.uriTemplate.matches), ("email", StringFormat.email.matches),
        ("hostname", StringFormat.hostname.matches), ("ipv4", StringFormat.ipv4.matches),
        ("ipv6", StringFormat.ipv6.matches),
    ]

    @Test(arguments: ["draft4", "draft7", "draft2020-12"])
    func `formats are judged as the suite judges them`(draft: String) throws {
        let folder = "suites/json-schema-test-suite/tests/\(draft)/optional/format"
        let there = Set(try Evidence.files(folder).map(\.name))
        var count = 0
        for format in Self.formats where there.contains("\(format.file).json") {
            let groups = try JSONValue.parse(try Evidence.file("\(folder)/\(format.file).json")).array ?? []
            for test in groups.flatMap({ $0["tests"]?.array ?? [] }) {
                guard let text = test["data"]?.string, let isValid = test["valid"]?.bool else { continue }
                count += 1
                let name = "\(format.file): \(test["description"]?.string ?? "")"
                let isExpected = isValid != (Self.differences[name] != nil)
                #expect(format.matches(text) == isExpected, "\(draft) \(name): \(text)")
            }
        }
        #expect(count > 150)
    }
}
