import DeedRuntime
import PayloadValidation
import Testing

@Suite struct `Upcasts of values with parts` {
    static let tree =
        "fields: { root: Node }\ntypes: { Node: { fields: { name: %, next: { type: Node, optional: true } } } }"

    @Test(arguments: [
        UpcastCase(
            "records, lists and maps",
            "fields: { a: { type: list, of: { type: map, of: { fields: { b: int32, c: string } } } } }",
            to: "fields: { a: { type: list, of: { type: map, of: { fields: { b: int64 } } } } }",
            #"{"a":[{"x":{"b":1,"c":"d"}},{}]}"#, #"{"a":[{"x":{"b":1}},{}]}"#),
        UpcastCase(
            "null in lists", "fields: { a: { type: list, of: { type: int32, nullable: true } } }",
            to: "fields: { a: { type: list, of: { type: int64, nullable: true } } }", #"{"a":[1,null]}"#,
            #"{"a":[1,null]}"#),
        UpcastCase(
            "a type that holds itself", tree.replacing("%", with: "int32"), to: tree.replacing("%", with: "int64"),
            #"{"root":{"name":1,"next":{"name":2,"next":{"name":3,"gone":0}}}}"#,
            #"{"root":{"name":1,"next":{"name":2,"next":{"name":3}}}}"#),
        UpcastCase(
            "a type that holds itself and cannot be reconciled is left out where it may be",
            "fields: { a: { type: Node, optional: true }, b: int32 }\ntypes: { Node: { fields: { v: string, next: { type: Node, optional: true } } } }",
            to:
                "fields: { a: { type: Node, optional: true }, b: int32 }\ntypes: { Node: { fields: { v: int32, next: { type: Node, optional: true } } } }",
            #"{"a":{"v":"1"},"b":1}"#, #"{"b":1}"#),
        UpcastCase(
            "variants under another tag",
            "fields: { p: { type: union, tag: kind, optional: true, variants: { card: { type: record, fields: { d: int32 } }, cash: {} } } }",
            to:
                "fields: { p: { type: union, tag: type, content: data, optional: true, variants: { card: { type: Card, tags: [bank_card] }, cash: {} } } }\ntypes: { Card: { fields: { d: int64 } } }",
            #"{"p":{"kind":"card","d":1}}"#, #"{"p":{"type":"bank_card","data":{"d":1}}}"#),
        UpcastCase(
            "a variant without content",
            "fields: { p: { type: union, tag: kind, variants: { card: { type: record, fields: { d: int32 } }, cash: {} } } }",
            to:
                "fields: { p: { type: union, tag: kind, variants: { cash: {}, card: { type: record, fields: { d: int32 } } } } }",
            #"{"p":{"kind":"cash","more":1}}"#, #"{"p":{"kind":"cash"}}"#),
        UpcastCase(
            "a variant that nobody declared",
            "fields: { p: { type: union, tag: kind, variants: { cash: {} } } }",
            to: "fields: { p: { type: union, tag: kind, variants: { cash: {} } } }",
            #"{"p":{"kind":"coin","n":1}}"#, #"{"p":{"kind":"coin","n":1}}"#),
        UpcastCase(
            "variants without a tag",
            "fields: { p: { type: one_of, variants: { text: string, one: { type: record, fields: { a: int32 } }, two: { type: record, fields: { a: int32, b: int32 } } } } }",
            to:
                "fields: { p: { type: one_of, variants: { text: string, one: { type: record, fields: { a: int32 } }, two: { type: record, fields: { a: int32, b: int64 } } } } }",
            #"{"p":{"a":1,"b":2,"c":3}}"#, #"{"p":{"a":1,"b":2}}"#),
        UpcastCase(
            "additional fields", "fields: { a: string }\nadditional: int32",
            to: "fields: { a: string, b: { type: int64, optional: true } }\nadditional: int64",
            #"{"a":"x","b":1,"c":2}"#, #"{"a":"x","c":2}"#),
        UpcastCase(
            "unknown fields that both versions keep", "fields: { a: string }\nunknown_fields: preserve",
            to: "fields: { a: string }\nunknown_fields: preserve", #"{"a":"x","b":[null]}"#, #"{"a":"x","b":[null]}"#),
        UpcastCase(
            "free JSON", "fields: { a: json }", to: "fields: { a: json }", #"{"a":{"b":[1.50,null]}}"#,
            #"{"a":{"b":[1.50,null]}}"#),
    ])
    func `keep what both sides have`(_ example: UpcastCase) throws { try example.check() }

    @Test(
        arguments: [
            UpcastCase(
                "a payload that its own reader refuses", "fields: { a: string }", to: "fields: { a: string }", "{}",
                "reading(1.0.0): /a required"),
            UpcastCase(
                "text that is no JSON", "fields: { a: string }", to: "fields: { a: string }", "{",
                "reading(1.0.0):  syntax"),
            UpcastCase(
                "a limit of the new version",
                "fields: { a: { type: string, optional: true, max_length: 5 } }",
                to: "fields: { a: { type: string, optional: true, max_length: 2 } }", #"{"a":"long"}"#,
                "result(2.0.0): /a max_length"),
            UpcastCase(
                "a value that the new enum does not take", "fields: { a: { type: enum, values: [x] } }",
                to: "fields: { a: { type: enum, openness: closed, values: [x] } }", #"{"a":"new"}"#,
                "result(2.0.0): /a enum"),
            UpcastCase(
                "a step in code", "fields: { a: string }", to: "fields: { a: string, id: uuid, n: int32 }",
                by: "id: { code: make_id }, n: { code: count }", #"{"a":"x"}"#, "code: make_id, count"),
        ])
    func `are refused with the reason`(_ example: UpcastCase) throws { try example.check() }

    @Test func `steps chain over three majors`() throws {
        let event = try event([
            "fields: { amount: int32, source: { type: string, optional: true } }\n",
            "fields: { cents: int64, channel: { type: enum, values: [web, app] } }\nupcast:\n  from: 1\n  fields:\n    cents: { from: amount }\n    channel: { from: source, map: { ios: app }, else: web }\n",
            "fields: { total: { fields: { cents: int64, currency: { type: string, default: EUR } } }, is_app: boolean }\nupcast:\n  from: 2\n  fields:\n    total.cents: { from: cents }\n    is_app: { from: channel, map: { app: true }, else: false }\n",
        ])
        var upcaster = Upcaster(event)
        let found = try upcaster.upcast(Array(#"{"amount":5,"source":"ios"}"#.utf8), from: 1).text
        #expect(found == #"{"total":{"cents":5,"currency":"EUR"},"is_app":true}"#)
        #expect(
            try upcaster.upcast(Array(#"{"cents":5,"channel":"web"}"#.utf8), from: 2).text
                == #"{"total":{"cents":5,"currency":"EUR"},"is_app":false}"#)
        #expect(try upcaster.upcast(Array("{}".utf8), from: 4).text == "unknownMajor(4): ")
    }
}
