import DeedRuntime
import PayloadValidation
import Testing

@Suite struct StructureTests {
    @Test func `all violations of a payload are listed with their places`() throws {
        let judge = try Judge(
            """
            fields:
              id: { type: string, max_length: 3 }
              lines: { type: list, of: Line, min_items: 1, max_items: 2 }
              "labels": { type: map, of: string, key_pattern: "[a-z/~]+", max_entries: 1 }
            types:
              Line:
                fields: { n: { type: int32, min: 1 }, m: { type: int32, nullable: true } }
            """)
        let json = """
            {"id":"abcd","lines":[{"n":0,"m":null},{"n":"1"},{"m":1,"n":1,"o":2}],"labels":{"A":1,"a/b~":"x"},"other":null}
            """
        #expect(
            judge(json) == [
                "/id max_length", "/lines/0/n min", "/lines/1/n type", "/lines/1/m required", "/lines/2/o undeclared",
                "/lines max_items", "/labels/A key_pattern", "/labels/A type", "/labels max_entries",
                "/other undeclared",
            ])
        #expect(judge(json, as: .consumer).contains { $0.hasSuffix("undeclared") } == false)
    }

    @Test func `optional and nullable are different things`() throws {
        let judge = try Judge(
            "fields: { a: { type: string, optional: true }, b: { type: string, nullable: true } }\n")
        #expect(judge(#"{"b":null}"#) == [])
        #expect(judge(#"{"a":null,"b":"x"}"#) == ["/a null"])
        #expect(judge(#"{"a":"x"}"#) == ["/b required"])
    }

    @Test func `unknown fields are a matter of role and policy`() throws {
        let json = #"{"a":"x","z":{"k":[1,2]}}"#
        for (policy, consumer) in [("ignore", []), ("preserve", []), ("reject", ["/z unknown_field"])] {
            let judge = try Judge("unknown_fields: \(policy)\nfields: { a: string }\n")
            #expect(judge(json) == ["/z undeclared"])
            #expect(judge(json, as: .consumer) == consumer)
        }
        let additional = try Judge("additional: int32\nfields: { a: string }\n")
        #expect(additional(#"{"a":"x","z":1}"#) == [])
        #expect(additional(json, as: .consumer) == ["/z type"])
    }

    @Test func `a list may hold equal things only once`() throws {
        let judge = try Judge(x: "{ type: list, of: json, unique: true }")
        #expect(judge.x(#"[1,"1",{"a":1},[1]]"#) == [])
        #expect(judge.x(#"[{"a":1,"b":2},{"b":2.0,"a":1e0}]"#) == ["unique"])
    }

    @Test func `a tuple has its shape`() throws {
        let judge = try Judge(x: "{ type: tuple, items: [double, string] }")
        #expect(judge(#"{"x":[1,"a"]}"#) == [])
        #expect(judge(#"{"x":["a",1]}"#) == ["/x/0 type", "/x/1 type"])
        #expect(judge(#"{"x":[1]}"#) == ["/x min_items"])
        #expect(judge(#"{"x":[1,"a",2]}"#) == ["/x max_items"])
    }

    @Test func `enums know openness, former names and fallbacks`() throws {
        let values = "values: { web: w, app: { doc: a, renamed_from: [mobile] } }"
        for (openness, producer, consumer) in [
            ("open", ["enum"], []), ("closed", ["enum"], ["enum"]), ("extensible", [], []),
        ] as [(String, [String], [String])] {
            let judge = try Judge(x: "{ type: enum, \(values), openness: \(openness) }")
            #expect(judge.x(#""web""#) == [])
            #expect(judge.x(#""fax""#) == producer)
            #expect(judge.x(#""fax""#, as: .consumer) == consumer)
            #expect(judge.x(#""mobile""#, as: .consumer) == [])
        }
        let integer = try Judge(x: "{ type: enum, base: integer, values: [1, 2], openness: closed }")
        #expect(integer.x("2.0") == [])
        #expect(integer.x("3") == ["enum"])
        #expect(integer.x(#""1""#) == ["type"])
    }

    @Test func `recursion ends where the payload does`() throws {
        let judge = try Judge(
            """
            fields: { tree: Node }
            types:
              Node: { fields: { name: { type: string, max_length: 2 }, children: { type: list, of: Node, optional: true } } }
            """)
        #expect(
            judge(#"{"tree":{"name":"a","children":[{"name":"b","children":[{"name":"ccc"}]}]}}"#)
                == ["/tree/children/0/children/0/name max_length"])
        let deep = String(repeating: #"{"name":"a","children":["#, count: 200) + String(repeating: "]}", count: 200)
        #expect(judge(#"{"tree":\#(deep)}"#).map { $0.suffix(5) } == ["depth"])
    }

    @Test func `what is no JSON is said once with its place`() throws {
        let judge = try Judge("fields: { a: string, b: int32 }\n")
        for (json, offset) in [
            (#"{"a":"x","b":1"#, 14), (#"{"a":"x",}"#, 9), ("", 0), (#"{"a":"\#u{1}"}"#, 6), ("{} x", 3),
        ] {
            let violations = judge.validator.validate(Array(json.utf8), as: .consumer)
            #expect(violations.filter { $0.rule == .syntax }.map(\.offset) == [offset])
        }
        #expect(judge(#"{"a":"x","b":1,"a":"y"}"#) == ["/a duplicate_key"])
        #expect(judge(#"{"a":"x","b":1,"z":1,"\u007a":2}"#, as: .consumer) == ["/z duplicate_key"])
    }
}
