import DeedRuntime
import Testing

/// Text of a contract stays text, whatever it holds; names that clash get others, on the wire they stay what they are.
@Suite struct `A hostile contract` {
    @Test func `values of an enum keep their wire form`() {
        #expect(
            ErrorEvent.V1.Kind.allCases.map(\.rawValue) == [
                "+1", "-1", "*", "", " ", "1.0", "404", "self", "init", "default", "nil", "none", "Type", "allCases",
                "raw_value", "unrecognized", "isRecognized", "a b", "a-b", "a_b", "a.b", "\"quoted\"", "\\(1)", "*/",
                "#if", "line\nbreak", "日本", "\u{1F600}", "FOO", "foo",
            ])
        #expect(ErrorEvent.V1.Kind(rawValue: "\\(1)") == .value1)
        #expect(ErrorEvent.V1.Kind(rawValue: "new") == nil)
        #expect(ErrorEvent.V1.Number.allCases.map(\.rawValue) == [-1, 0, 1, 200])
    }

    @Test func `it is written and read with all its names`() throws {
        let value = Self.value()
        let json = value.encode()
        #expect(try ErrorEvent.V1.decode(json) == value)
        let text = String(decoding: json, as: UTF8.self)
        for name in ["class", "hash_value", "user_id", "userId", "userID", "_", "__", "_1", "given", "chosen"] {
            #expect(text.contains("\"\(name)\":"), "\(name)")
        }
        #expect(text.contains(#""a \"b\\\n/ é 😀 \\(1)":"odd""#))
        #expect(text.contains(#""choice":{"ki\"nd\\":"self","y":7}"#))
        #expect(text.contains(#""unheard of":[1]"#))
    }

    @Test func `a default is the text that was written`() {
        #expect(Self.value().default == "\"; fatalError(); \\(1) \"\"\" #\" */ \n \t \\")
    }

    @Test func `its own limits hold`() {
        #expect(Self.value().validate().map(\.pointer) == ["/in", "/unheard of"])
    }

    @Test(arguments: [
        ErrorEvent.V1.Choice.aB(.init(x: 1)), .value1, .payload(.init(tag: "t")), .several(.init(y: 1)),
        .several(.init(y: 1), tag: .oNe),
    ])
    func `each variant of a union comes back`(_ choice: ErrorEvent.V1.Choice) throws {
        var value = Self.value()
        value.choice = choice
        #expect(try ErrorEvent.V1.decode(value.encode()).choice == choice)
    }

    private static func value() -> ErrorEvent.V1 {
        ErrorEvent.V1(
            class: 1, in: HostileString2(rawValue: "none of these"), self_: "", init_: "", type: "", protocol: "",
            hashValue_: "", hash_: "", description: "", encode_: "", write_: "", writeFields_: "", validate_: "",
            upcast_: "", contract: "", table: "", slots_: "", writer: "", payload: "", additional: "",
            unknownFields_: "", user_id: "a", userId: "b", userID: "c", underscore: "", underscoreUnderscore: "",
            field1: "", chosen: "given", chosen2: "chosen", odd: "odd", as: nil, v1: .a,
            latest: LatestType(rawValue: 1),
            slot: .x, string: .init(int64: .init(bool: true), string: .init(double: 0.5)),
            money: .init(amount: HostileMoney(amount: 3)), error: .init(code: 4), kind: .value404, number: .other(7),
            either: .self_([1, 2]), choice: .several(.init(y: 7)), unknownFields: ["unheard of": [1]])
    }
}
