import ContractModel
import DeedRuntime
import PayloadSets
import Testing

@Suite struct ScalarValueTests {
    @Test(arguments: [
        ("string", #""a""#), ("int32", "0"), ("{ type: int32, min: 7 }", "10"), ("boolean", "true"),
        ("timestamp", #""2026-01-31T00:00:00Z""#), (#"{ type: string, pattern: "[A-Z]{3}-[0-9]+" }"#, #""AAA-0""#),
        ("{ type: decimal, precision: 5, scale: 2 }", #""0""#), ("{ type: enum, values: [red, green] }", #""red""#),
        ("{ type: string, const: x }", #""x""#), ("{ type: date, min: 2030-01-01 }", #""2030-01-02""#),
        ("{ type: double, exclusive_min: 0, max: 0.25 }", "0.1"),
    ]) func `the sample is the plainest value`(_ type: String, _ expected: String) {
        #expect(domains([type]).first?.sample()?.description == expected)
    }

    @Test(arguments: [
        #"{ type: string, pattern: "[a-z]{3}", max_length: 2 }"#, "{ type: int32, multiple_of: 10, min: 1, max: 9 }",
        #"{ type: hostname, pattern: "_.*" }"#,
    ]) func `a type without values is known to have none`(_ type: String) {
        guard case .none? = domains([type]).first?.search else {
            Issue.record("\(type) is not known to be empty")
            return
        }
    }

    @Test func `keys of maps are compared by their patterns`() throws {
        let keys = maps([#""[a-c]+""#, #""[a-z]+""#])
        #expect(keys[0].refusal(by: keys[1], readers: .strict).value == nil)
        #expect(keys[1].refusal(by: keys[0], readers: .strict).value == "d")
        #expect(keys[1].refusal(by: keys[0], readers: .tolerant).value == nil)
    }
}
