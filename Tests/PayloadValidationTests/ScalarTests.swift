import DeedRuntime
import PayloadValidation
import Testing

@Suite struct ScalarTests {
    @Test func `texts have lengths in scalars and patterns over the whole text`() throws {
        let judge = try Judge(x: "{ type: string, min_length: 2, max_length: 3 }")
        #expect(judge.x(#""ab""#) == [])
        #expect(judge.x(#""äöü""#) == [])
        #expect(judge.x(#""\u00e4\ud83d\ude00x""#) == [])
        #expect(judge.x(#""a""#) == ["min_length"])
        #expect(judge.x(#""äöüß""#) == ["max_length"])
        let pattern = try Judge(x: #"{ type: string, pattern: "[a-c]+" }"#)
        #expect(pattern.x(#""abc""#) == [])
        #expect(pattern.x(#""\u0061bc""#) == [])
        #expect(pattern.x(#""xabc""#) == ["pattern"])
        #expect(pattern.x("1") == ["type"])
        #expect(pattern.x("null") == ["null"])
    }

    @Test(
        arguments: [
            ("int32", "2147483647", []), ("int32", "2147483648", ["range"]), ("int32", "1.0", []), ("int32", "1e2", []),
            ("int32", "1.5", ["type"]), ("int32", #""1""#, ["type"]), ("int64", "9223372036854775807", []),
            ("int64", "-9223372036854775808", []), ("int64", "9223372036854775808", ["range"]),
            ("uint32", "-1", ["range"]),
            ("uint64", "18446744073709551615", []), ("uint64", "18446744073709551616", ["range"]),
            ("uint64", "-1", ["range"]),
            ("double", "1e308", []), ("double", "1e309", ["range"]), ("double", "true", ["type"]),
            ("boolean", "true", []),
            ("boolean", #""true""#, ["type"]), ("uuid", #""f81d4fae-7dec-11d0-a765-00a0c91e6bf6""#, []),
            ("uuid", #""f81d4fae""#, ["format"]), ("date", #""2024-02-29""#, []),
            ("date", #""2023-02-29""#, ["format"]),
            ("time", #""12:00:00Z""#, []), ("duration", #""P1DT2H""#, []), ("duration", #""1 day""#, ["format"]),
            ("bytes", #""AQID""#, []), ("bytes", #""AQI""#, ["format"]), ("email", #""a@b.example""#, []),
            ("email", #""nobody""#, ["format"]), ("null", "null", []), ("null", "0", ["type"]), ("json", "[1,{}]", []),
        ] as [(String, String, [String])])
    func `a scalar takes its values and no others`(type: String, json: String, rules: [String]) throws {
        #expect(try Judge(x: type).x(json) == rules)
    }

    @Test func `integers that travel as text are whole numbers in digits`() throws {
        let judge = try Judge(x: "{ type: int64, encoding: string, max: 9 }")
        #expect(judge.x(#""7""#) == [])
        #expect(judge.x(#""10""#) == ["max"])
        #expect(judge.x("7") == ["type"])
        #expect(judge.x(#""1.0""#) == ["format"])
        #expect(judge.x(#""99999999999999999999""#) == ["range"])
    }

    @Test func `bounds are exact`() throws {
        let judge = try Judge(x: "{ type: int64, min: 1, exclusive_max: 9007199254740993 }")
        #expect(judge.x("1") == [])
        #expect(judge.x("0") == ["min"])
        #expect(judge.x("9007199254740992") == [])
        #expect(judge.x("9007199254740993") == ["exclusive_max"])
        let double = try Judge(x: "{ type: double, max: 0.3, multiple_of: 0.1 }")
        #expect(double.x("0.3") == [])
        #expect(double.x("0.30000000000000001") == ["max", "multiple_of"])
        #expect(double.x("0.25") == ["multiple_of"])
        let huge = try Judge(x: "{ type: uint64, min: 1, max: 18446744073709551614, multiple_of: 2 }")
        #expect(huge.x("18446744073709551614") == [])
        #expect(huge.x("18446744073709551615") == ["max", "multiple_of"])
        #expect(huge.x("0") == ["min"])
    }

    @Test func `decimals have digits before and after the point`() throws {
        let judge = try Judge(x: "{ type: decimal, precision: 5, scale: 2, min: 0 }")
        #expect(judge.x(#""123.45""#) == [])
        #expect(judge.x(#""123.4500""#) == [])
        #expect(judge.x(#""1234.5""#) == ["precision"])
        #expect(judge.x(#""1.234""#) == ["scale"])
        #expect(judge.x(#""-1""#) == ["min"])
        #expect(judge.x(#""1e2""#) == ["format"])
        #expect(judge.x("1.5") == ["type"])
        let number = try Judge(x: "{ type: decimal, precision: 5, scale: 2, encoding: number }")
        #expect(number.x("1.50") == [])
        #expect(number.x("1e2") == [])
        #expect(number.x(#""1.5""#) == ["type"])
    }

    @Test func `timestamps have precision, zone and bounds`() throws {
        let judge = try Judge(x: #"{ type: timestamp, precision: millis, zone: utc, min: "2020-01-01T00:00:00Z" }"#)
        #expect(judge.x(#""2024-05-01T10:00:00.123Z""#) == [])
        #expect(judge.x(#""2024-05-01T10:00:00.123400+02:00""#) == ["precision", "zone"])
        #expect(judge.x(#""2019-05-01T10:00:00Z""#) == ["min"])
        #expect(judge.x(#""2024-05-01 10:00""#) == ["format"])
        let millis = try Judge(x: "{ type: timestamp, encoding: unix_millis }")
        #expect(millis.x("1700000000000") == [])
        #expect(millis.x("1e30") == ["range"])
        #expect(millis.x(#""2024-05-01T10:00:00Z""#) == ["type"])
    }

    @Test func `a constant is compared by value`() throws {
        let judge = try Judge(x: "{ type: int32, const: 1 }")
        #expect(judge.x("1.0") == [])
        #expect(judge.x("2") == ["const"])
        #expect(judge.x(#""1""#) == ["type"])
    }
}
