import Testing

@Suite struct ScalarRefusalTests {
    @Test(arguments: [
        ("string", "{ type: string, max_length: 10 }", #"max_length "aaaaaaaaaaa""#),
        ("{ type: string, max_length: 5 }", "{ type: string, max_length: 10 }", ""),
        (#"{ type: string, pattern: "[A-Z]{3}" }"#, "{ type: string, max_length: 3 }", ""),
        (#"{ type: string, pattern: "[A-Z]{3}" }"#, "{ type: string, max_length: 2 }", #"max_length "AAA""#),
        (#"{ type: string, pattern: "[A-Z]{3}" }"#, #"{ type: string, pattern: "[A-Z0-9]+" }"#, ""),
        (#"{ type: string, pattern: "[A-Z0-9]+" }"#, #"{ type: string, pattern: "[A-Z]{3}" }"#, #"pattern "0""#),
        (#"{ type: string, pattern: "a*b*" }"#, #"{ type: string, pattern: "(a|b)*" }"#, ""),
        (#"{ type: string, pattern: "(a|b)*" }"#, #"{ type: string, pattern: "a*b*" }"#, #"pattern "ba""#),
        (#"{ type: string, pattern: "(ab)*", min_length: 3 }"#, "{ type: string, min_length: 4 }", ""),
        ("{ type: enum, values: [a, b] }", "{ type: enum, values: [a, b, c], openness: closed }", ""),
        ("{ type: enum, values: [a, b, c] }", "{ type: enum, values: [a, b], openness: closed }", #"enum "c""#),
        ("{ type: enum, values: [a, b, c] }", "{ type: enum, values: [a, b] }", ""),
        ("string", "{ type: enum, values: [a, b], openness: closed }", #"enum "c""#),
        ("{ type: enum, values: [ab, abc] }", #"{ type: string, pattern: "[a-c]+", max_length: 3 }"#, ""),
        ("{ type: enum, values: [ab, abc] }", "{ type: string, max_length: 2 }", #"max_length "abc""#),
        ("string", "int64", #"type "a""#), ("uuid", "{ type: string, max_length: 36 }", ""),
        ("uuid", "string", ""), ("date", "string", ""), ("email", "string", ""),
        ("uuid", #"{ type: string, pattern: "[-0-9a-fA-F]+" }"#, ""),
        (#"{ type: string, pattern: "[0-9]{4}-0[1-9]-1[0-9]" }"#, "date", ""),
        (#"{ type: string, pattern: "[0-9]{4}-02-29" }"#, "date", #"type "0001-02-29""#),
        ("string", "email", #"type "a""#), ("hostname", "{ type: string, max_length: 253 }", ""),
        ("ipv4", "hostname", ""), ("uri", "uri_reference", ""),
    ]) func `texts are compared by what they hold`(_ writer: String, _ reader: String, _ expected: String) {
        #expect(refusals(writer, reader).joined(separator: ", ") == expected)
    }

    @Test(arguments: [
        ("int32", "int64", ""), ("int64", "int32", "type 2147483648"), ("uint32", "int64", ""),
        ("uint64", "int64", "type 9223372036854775808"), ("int32", "uint32", "type -1"), ("int64", "double", ""),
        ("double", "int64", "type 0.5"), ("{ type: int32, exclusive_min: 0 }", "{ type: int32, min: 1 }", ""),
        ("{ type: int32, min: 0 }", "{ type: int32, min: 1 }", "min 0"), ("uint32", "{ type: int64, min: 0 }", ""),
        ("{ type: int32, multiple_of: 10 }", "{ type: int32, multiple_of: 5 }", ""),
        ("{ type: int32, multiple_of: 5 }", "{ type: int32, multiple_of: 10 }", "multiple_of 5"),
        ("{ type: int32, multiple_of: 6, min: 1, max: 11 }", "{ type: int32, multiple_of: 4 }", "multiple_of 6"),
        ("{ type: int32, multiple_of: 6, min: 7, max: 17 }", "{ type: int32, multiple_of: 4 }", ""),
        ("{ type: decimal, precision: 10, scale: 2 }", "{ type: decimal, precision: 12, scale: 2 }", ""),
        (
            "{ type: decimal, precision: 12, scale: 2 }", "{ type: decimal, precision: 12, scale: 4 }",
            #"precision "100000000""#
        ),
        ("{ type: decimal, precision: 12, scale: 4 }", "{ type: decimal, precision: 10, scale: 2 }", #"scale "0.001""#),
        ("{ type: int32, encoding: string }", "int32", #"type "0""#),
        ("{ type: int32, encoding: string }", "{ type: decimal, precision: 10, scale: 0 }", ""),
        ("{ type: double, min: 1 }", "{ type: double, exclusive_min: 0.99 }", ""),
        ("{ type: double, exclusive_min: 1 }", "{ type: double, min: 1 }", ""),
        ("{ type: double, min: 1 }", "{ type: double, exclusive_min: 1 }", "exclusive_min 1"),
    ]) func `numbers are compared exactly`(_ writer: String, _ reader: String, _ expected: String) {
        #expect(refusals(writer, reader).joined(separator: ", ") == expected)
    }

    @Test(arguments: [
        ("timestamp", "string", ""),
        (
            "timestamp", "{ type: timestamp, precision: millis }",
            #"precision "2026-01-31T00:00:00.123456Z""#
        ),
        ("{ type: timestamp, precision: seconds }", "{ type: timestamp, precision: millis }", ""),
        ("timestamp", "{ type: timestamp, zone: utc }", #"zone "2026-01-31T00:00:00+01:00""#),
        ("timestamp", "{ type: timestamp, encoding: unix_millis }", #"type "2026-01-31T00:00:00Z""#),
        ("{ type: date, min: 2020-01-02 }", "{ type: date, min: 2020-01-01 }", ""),
        ("{ type: date, min: 2020-01-01 }", "{ type: date, min: 2020-01-02 }", #"min "2020-01-01""#),
        ("date", "timestamp", #"type "2026-01-31""#), ("duration", "{ type: duration, max: P1D }", #"max "PT86401S""#),
        ("boolean", "boolean", ""), ("boolean", "json", ""), ("json", "boolean", "type []"),
        ("{ type: bytes, max_length: 3 }", "{ type: bytes, max_length: 4 }", ""),
        ("{ type: bytes, max_length: 4 }", "{ type: bytes, max_length: 3 }", #"max_length "aWlpaQ==""#),
        ("bytes", "string", ""),
        ("{ type: bytes, max_length: 2000000 }", "{ type: bytes, max_length: 3000000 }", ""),
        ("{ type: int64, encoding: string }", "{ type: string, max_length: 20 }", ""),
        (
            "{ type: int64, encoding: string }", "{ type: string, max_length: 19 }",
            #"max_length "-9223372036854775808""#
        ),
        ("{ type: int32, encoding: string, min: 10, max: 999 }", #"{ type: string, pattern: "[1-9][0-9]{1,2}" }"#, ""),
        (#"{ type: string, pattern: "[1-9][0-9]" }"#, "{ type: int32, encoding: string, min: 10, max: 99 }", ""),
        (#"{ type: string, pattern: "[1-9][0-9]" }"#, "{ type: int32, encoding: string, min: 11 }", #"min "10""#),
        ("{ type: email, max_length: 100 }", "{ type: email, max_length: 120 }", ""),
        ("ipv6", "{ type: string, max_length: 45 }", ""), ("uri", "{ type: string, min_length: 2 }", ""),
    ]) func `times and other types are compared as what they are`(
        _ writer: String, _ reader: String, _ expected: String
    ) {
        #expect(refusals(writer, reader).joined(separator: ", ") == expected)
    }
}
