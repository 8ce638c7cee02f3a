import Testing

@testable import ContractInterchange

@Suite struct TypeLoweringTests {
    @Test(
        arguments: [
            (#"{"type": "string"}"#, "it: string"),
            (#"{"type": ["string", "null"], "maxLength": 9}"#, "it: { type: string, nullable: true, max_length: 9 }"),
            (#"{"type": "integer"}"#, "it: int64"),
            (
                #"{"type": "integer", "minimum": 0, "maximum": 18446744073709551615}"#,
                "it: { type: uint64, max: 18446744073709551615 }"
            ),
            (
                #"{"type": "number", "exclusiveMinimum": 0, "multipleOf": 0.01}"#,
                "it: { type: double, exclusive_min: 0, multiple_of: 0.01 }"
            ),
            (#"{"type": "number", "minimum": 1, "exclusiveMinimum": true}"#, "it: { type: double, exclusive_min: 1 }"),
            (#"{"type": "string", "format": "date-time", "maxLength": 128}"#, "it: timestamp"),
            (#"{"format": "uuid", "type": "string", "minLength": 36}"#, "it: uuid"),
            (#"{"enum": ["a", "b", null]}"#, "it: { type: enum, nullable: true, openness: closed, values: [a, b] }"),
            (
                #"{"type": "integer", "enum": [1, 2.0]}"#,
                #"it: { type: enum, base: integer, openness: closed, values: ["1", "2"] }"#
            ),
            (#"{"const": "x"}"#, "it: { type: string, const: x }"),
            (#"{"enum": [true]}"#, "it: { type: boolean, const: true }"),
            (#"{"type": "null"}"#, #"it: "null""#),
            ("{}", "it: json"), ("true", "it: json"),
            (#"{"type": "array"}"#, "it: { type: list, of: json }"),
            (
                #"{"type": "array", "items": {"type": "string"}, "uniqueItems": true, "minItems": 1}"#,
                "it: { type: list, of: string, min_items: 1, unique: true }"
            ),
            (
                #"{"type": "array", "prefixItems": [{"type": "string"}, {"type": "number"}], "items": false, "minItems": 2}"#,
                "it: { type: tuple, items: [string, double] }"
            ),
            (#"{"type": "object"}"#, "it: { type: map, of: json }"),
            (
                #"{"type": "object", "additionalProperties": {"type": "integer"}, "maxProperties": 3}"#,
                "it: { type: map, of: int64, max_entries: 3 }"
            ),
            (
                #"{"type": "object", "patternProperties": {"^x-": {"type": "string"}}, "additionalProperties": false}"#,
                #"it: { type: map, of: string, key_pattern: "x-(.|[\\n\\r])*" }"#
            ),
            (
                #"{"type": "object", "propertyNames": {"pattern": "^[a-z]+$"}}"#,
                #"it: { type: map, of: json, key_pattern: "[a-z]+" }"#
            ),
            (
                #"{"anyOf": [{"type": "string", "format": "date-time"}, {"type": "null"}]}"#,
                "it: { type: timestamp, nullable: true }"
            ),
            (
                #"{"oneOf": [{"const": "a", "description": "First."}, {"const": "b", "title": "Second."}]}"#,
                "it:\n  type: enum\n  openness: closed\n  values:\n    a: First.\n    b: Second."
            ),
            (
                #"{"anyOf": [{"enum": ["a.b"]}, {"pattern": "^x$"}], "type": "string"}"#,
                #"it: { type: string, pattern: a\.b|x }"#
            ),
            (
                #"{"allOf": [{"type": "string", "minLength": 2}, {"maxLength": 5, "minLength": 1}]}"#,
                "it: { type: string, min_length: 2, max_length: 5 }"
            ),
            (#"{"type": ["object", "array", "string", "number", "boolean", "null"]}"#, "it: json"),
        ] as [(String, String)])
    func `becomes the type that accepts the same`(schema: String, expected: String) throws {
        let snippet = try Snippet(field: schema)
        #expect(snippet.field == expected.split(separator: "\n").joined(separator: "\n"))
        #expect(snippet.losses == [])
    }

    @Test func `tells an untagged union apart by JSON type`() throws {
        let snippet = try Snippet(field: #"{"type": ["string", "integer", "null"], "maximum": 5}"#)
        #expect(
            snippet.field == """
                it: { type: one_of, nullable: true, variants: { text: string, number: { type: int64, max: 5 } } }
                """)
    }

    @Test func `finds the tag of a union`() throws {
        let snippet = try Snippet(
            field: """
                {"oneOf": [
                  {"type": "object", "required": ["kind", "iban"], "additionalProperties": false,
                   "properties": {"kind": {"const": "bank-transfer"}, "iban": {"type": "string"}}},
                  {"type": "object", "required": ["kind"], "additionalProperties": false,
                   "properties": {"kind": {"enum": ["cash"]}}}]}
                """)
        #expect(
            snippet.field == """
                it:
                  type: union
                  tag: kind
                  openness: closed
                  variants:
                    bank_transfer:
                      tags: [bank-transfer]
                      fields:
                        iban: string
                    cash: {}
                """)
        #expect(snippet.losses == [])
    }

    @Test(
        arguments: [
            (#"{"type": "array", "contains": {"const": 1}}"#, "/properties/it/contains contains"),
            (#"{"type": "string", "not": {"const": "x"}}"#, "/properties/it/not not"),
            (#"{"type": "string", "pattern": "(?=x)"}"#, "/properties/it pattern"),
            (#"{"type": "string", "format": "regex"}"#, "/properties/it/format format regex"),
            (#"{"$ref": "elsewhere.json"}"#, "/properties/it/$ref unresolved $ref"),
            (#"{"type": "string", "format": "date-time", "maxLength": 20}"#, "/properties/it maxLength"),
            (#"{"type": "array", "prefixItems": [{"type": "string"}]}"#, "/properties/it tuple of open length"),
        ] as [(String, String)])
    func `lists what it cannot carry over`(schema: String, expected: String) throws {
        #expect(try Snippet(field: schema).losses == [expected])
    }
}
