import ContractModel
import Diagnostics
import Testing

/// What messages say and mark.
@Suite struct FindingTests {
    @Test func `a misspelt key is marked, with what was meant`() {
        let reading = fields("note: { type: string, optonal: true }")
        #expect(reading.findings == ["unknown-key: a field has no key `optonal` @ optonal"])
        #expect(reading.helps == ["did you mean `optional`?"])
    }

    @Test func `camel case is as near as a misspelling`() {
        #expect(fields("note: { type: string, maxLength: 3 }").helps == ["did you mean `max_length`?"])
        #expect(
            contract("event: a.b\nversion: 1.0.0\nsummary: s\nfields: {}\nwire-type: x\n").helps == [
                "did you mean `wire_type`?"
            ])
    }

    @Test func `a key of another type says what it goes with`() {
        let reading = fields("n: { type: int32, min_items: 3 }")
        #expect(reading.findings == ["misplaced-key: `min_items` does not go with `type: int32` @ min_items"])
        #expect(reading.helps == ["it goes with `list`"])
    }

    @Test func `a key of another schema language is translated`() {
        #expect(fields("n: { type: string, description: x }").helps == ["did you mean `doc`?"])
        #expect(fields("n: { type: list, items: string }").findings.count == 1)
        #expect(fields("n: { type: list, items: string }").helps == ["did you mean `of`?"])
        #expect(fields("n: { type: object, fields: {} }").helps == ["did you mean `type: record`?"])
        #expect(fields("n: { type: array, of: string }").helps == ["did you mean `type: list`?"])
    }

    @Test func `text with a comma inside braces asks for quotes`() {
        let reading = fields("a: { type: string, doc: Who, when }")
        #expect(reading.findings == ["empty-value: `when` has no value @ when"])
        #expect(reading.helps == ["text with a comma needs quotes: `doc: \"Who, when\"`"])
    }

    @Test func `a key without a value is an error, null is spelled out`() {
        let reading = contract("event: a.b\nversion: 1.0.0\nsummary:\nfields: {}\n")
        #expect(reading.findings == ["empty-value: `summary` has no value @ summary"])
        #expect(reading.helps == ["write a value, or leave `summary` out; `null` is spelled out"])
        #expect(fields("a: { type: string, doc: null }").helps == ["write `\"null\"` if the word is meant"])
    }

    @Test func `an empty item is an error`() {
        let reading = contract("event: a.b\nversion: 1.0.0\nsummary: s\nfields: {}\ntags:\n  - a\n  -\n")
        #expect(reading.rules == ["empty-value"])
        #expect(reading.diagnostics[0].message == "`tags` has an empty item")
    }

    @Test func `what is missing is marked by the first key of a block`() {
        let reading = contract("version: 1.0.0\nsummary: s\nfields: {}\n")
        #expect(reading.findings == ["missing-key: a contract needs `event` @ version"])
        #expect(reading.value == nil)
        #expect(fields("a:\n  doc: x").findings == ["missing-key: a field needs `type` @ doc"])
    }

    @Test func `several missing keys are one finding`() {
        #expect(contract("description: x\n").rules == ["missing-key"])
        #expect(
            contract("description: x\n").diagnostics[0].message
                == "a contract needs `event`, `version`, `summary` and `fields`")
    }

    @Test func `a key of another kind is one finding, though the kind lacks its own`() {
        let reading = contract(
            "event: a.b\nversion: 1.0.0\nsummary: s\nfields: {}\nrelations: [{ kind: opens, event: a.b }]\n")
        #expect(reading.findings == ["misplaced-key: `event` does not go with `kind: opens` @ event"])
    }

    @Test func `items are told from their list`() {
        let reading = contract(
            "event: a.b\nversion: 1.0.0\nsummary: s\nfields: {}\nlinks:\n  - { title: x, url: \"a:b\" }\n  - 5\n")
        #expect(reading.findings == ["wrong-kind: each item of `links` must be a mapping, found `5` @ 5"])
    }

    @Test func `one item without brackets is shown with them`() {
        let reading = contract("event: a.b\nversion: 1.0.0\nsummary: s\nfields: {}\nreserved: old\n")
        #expect(reading.findings == ["wrong-kind: `reserved` must be a list, each item text, found `old` @ old"])
        #expect(reading.helps == ["put it in brackets: `[old]`"])
    }

    @Test func `an unreadable version costs the contract, an unreadable limit only itself`() throws {
        let reading = contract("event: a.b\nversion: 1.0\nsummary: s\nfields: {}\n")
        #expect(reading.findings == ["invalid-version: `version` must be a version, found `1.0` @ 1.0"])
        #expect(reading.value == nil)
        let field = try #require(fields("a: { type: string, max_length: x }").value?.payload.fields.first)
        guard case .scalar(.string) = field.type.kind else { return #expect(Bool(false)) }
        #expect(field.type.limits.isEmpty)
    }

    @Test func `ranges are right behind text of several bytes`() {
        let reading = contract("event: a.b\nversion: 1.0.0\nsummary: \"Größe 日本 👍\"\nfields: { ä: { type: string } }\n")
        #expect(reading.findings == ["invalid-name: `ä` must be a name of letters, digits and underscores @ ä"])
    }

    @Test func `a file that is no mapping says so`() {
        #expect(contract("- a\n").findings == ["wrong-kind: the file must be a mapping, found a list @ a"])
        #expect(
            contract("just text\n").findings == [
                "wrong-kind: the file must be a mapping, found `just text` @ just text"
            ])
    }
}
