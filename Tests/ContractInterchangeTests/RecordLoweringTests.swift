import Testing

@testable import ContractInterchange

@Suite struct RecordLoweringTests {
    @Test func `gives names that are no identifiers a name on the wire`() throws {
        let snippet = try Snippet([
            "happened.json": """
            {"type": "object", "additionalProperties": false,
             "properties": {"$schema": {}, "schema": {}, "+1": {}, "-1": {}, "a b": {}, "ü": {}}}
            """
        ])
        #expect(
            snippet.yaml == """
                fields:
                  schema: { type: json, optional: true, json_name: $schema }
                  schema_2: { type: json, optional: true, json_name: schema }
                  plus_1: { type: json, optional: true, json_name: "+1" }
                  minus_1: { type: json, optional: true, json_name: "-1" }
                  a_b: { type: json, optional: true, json_name: a b }
                  field: { type: json, optional: true, json_name: ü }

                """)
    }

    @Test func `tells defaults and examples, which never changed a payload`() throws {
        let snippet = try Snippet(
            field: #"{"type": "string", "description": "How.", "default": "fast", "examples": ["slow"]}"#)
        #expect(snippet.field == #"it: { type: string, doc: "How. Default: `fast`. For example `slow`." }"#)
        #expect(snippet.policies == ["/properties/it/default default"])
    }

    @Test func `says where a record was open by silence`() throws {
        let snippet = try Snippet(field: #"{"type": "object", "properties": {"a": {"type": "string"}}}"#)
        #expect(snippet.policies == ["/properties/it additionalProperties"])
        let open = try Snippet(
            field: #"{"type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": true}"#)
        #expect(open.field == "it:\n  fields:\n    a: { type: string, optional: true }\n  additional: json")
        #expect(open.policies == [])
    }

    @Test func `joins the parts of allOf`() throws {
        let snippet = try Snippet([
            "a/happened.json": """
            {"allOf": [{"$ref": "base.json"},
                       {"properties": {"state": {"enum": ["closed"]}, "at": {"type": "string"}}, "required": ["at"]}]}
            """,
            "a/base.json": """
            {"type": "object", "required": ["state"], "properties": {
               "state": {"type": "string", "enum": ["open", "closed"]}, "at": {"type": ["string", "null"], "format": "date-time"}}}
            """,
        ])
        #expect(
            snippet.yaml == """
                fields:
                  state: { type: enum, openness: closed, values: [closed] }
                  at: timestamp

                """)
        #expect(snippet.losses == [])
    }

    @Test(
        arguments: [
            (
                #""anyOf": [{"required": ["a"]}, {"required": ["b"]}]"#,
                "{ id: at-least-one-of-a-b, at_least_one_of: [a, b] }"
            ),
            (
                #""oneOf": [{"required": ["a"]}, {"required": ["b"]}]"#,
                "{ id: exactly-one-of-a-b, exactly_one_of: [a, b] }"
            ),
            (
                #""dependentRequired": {"a": ["b"]}"#,
                "{ id: with-a-comes-b, when: { field: a, present: true }, require: [b] }"
            ),
            (
                #""dependencies": {"a": ["b"]}"#,
                "{ id: with-a-comes-b, when: { field: a, present: true }, require: [b] }"
            ),
            (
                #""if": {"properties": {"a": {"const": "x"}}, "required": ["a"]}, "then": {"required": ["b"]}"#,
                "{ id: with-a-comes-b, when: { field: a, is: x }, require: [b] }"
            ),
            (
                #""not": {"required": ["a", "b"]}"#,
                "{ id: with-a-goes-no-b, when: { field: a, present: true }, forbid: [b] }"
            ),
            (#""minProperties": 1"#, "{ id: at-least-one-of-a-b, at_least_one_of: [a, b] }"),
        ] as [(String, String)])
    func `states conditions between properties as invariants`(condition: String, expected: String) throws {
        let snippet = try Snippet([
            "happened.json": """
            {"type": "object", "additionalProperties": false, \(condition),
             "properties": {"a": {"type": "string"}, "b": {"type": "string"}}}
            """
        ])
        #expect(snippet.yaml.contains(expected))
        #expect(snippet.losses == [])
    }

    @Test func `keeps recursion through a named type`() throws {
        let snippet = try Snippet([
            "happened.json": """
            {"type": "object", "additionalProperties": false, "properties": {"root": {"$ref": "#/definitions/node"}},
             "definitions": {"node": {"type": "object", "additionalProperties": false,
               "properties": {"children": {"type": "array", "items": {"$ref": "#/definitions/node"}}}}}}
            """
        ])
        #expect(
            snippet.yaml == """
                fields:
                  root: { type: Node, optional: true }
                types:
                  Node:
                    fields:
                      children: { type: list, optional: true, of: Node }

                """)
    }
}
