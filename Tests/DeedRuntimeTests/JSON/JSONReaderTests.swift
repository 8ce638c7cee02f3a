import Testing

@testable import DeedRuntime

@Suite struct JSONReaderTests {
    @Test(
        arguments: [
            ("", 0, .unexpectedEnd), ("  ", 2, .unexpectedEnd), ("[1,]", 3, .unexpectedByte),
            ("[1 2]", 3, .unexpectedByte),
            ("{\"a\":1,\"b\":2,\"a\":3}", 13, .duplicateKey), ("{\"a\":1,\"\\u0061\":3}", 7, .duplicateKey),
            ("nul", 3, .unexpectedEnd), ("nulL", 3, .invalidLiteral), ("01", 1, .invalidNumber),
            ("-", 1, .unexpectedEnd),
            ("1.x", 2, .invalidNumber), ("\"a\nb\"", 2, .controlCharacter), ("\"\\x\"", 1, .invalidEscape),
            ("\"ab\\ud800x\"", 3, .loneSurrogate), ("\"\\udc00\"", 1, .loneSurrogate), ("1 x", 2, .trailingBytes),
            ("\u{FEFF}1", 0, .byteOrderMark), ("[[[[1]]]]", 3, .tooDeep), ("{\"a\"", 4, .unexpectedEnd),
        ] as [(String, Int, JSONSyntaxError.Reason)])
    func `a mistake is reported where it stands`(text: String, offset: Int, reason: JSONSyntaxError.Reason) {
        #expect(throws: JSONSyntaxError(offset: offset, reason: reason)) {
            try JSONValue(parsing: text, limits: JSONLimits(maxDepth: 3))
        }
    }

    @Test func `skipping is as strict as reading`() {
        let texts = [
            "[1,]", "{\"a\":1,\"a\":2}", "[\"\\ud800\"]", "[01]", "{\"a\" 1}", "[tru]", "{\"a\":[1,{\"b\":null}]}",
        ]
        for text in texts {
            let isReadable = (try? JSONValue(parsing: text)) != nil
            let isSkippable = Array(text.utf8).withUnsafeBufferPointer { bytes in
                guard var cursor = JSONCursor(bytes) else { return false }
                var keys = JSONKeyLedger()
                return (try? cursor.skipValue(depth: 0, maxDepth: 8, keys: &keys)) != nil
            }
            #expect(isReadable == isSkippable, "\(text)")
        }
    }

    @Test func `a key that many keys hide is found`() {
        let members = (0..<500).map { "\"key\($0)\": \($0)" } + ["\"key\\u0034\": 0"]
        let text = "{" + members.joined(separator: ",") + "}"
        let offset = text.utf8.count - "\"key\\u0034\": 0}".utf8.count
        #expect(throws: JSONSyntaxError(offset: offset, reason: .duplicateKey)) { try JSONValue(parsing: text) }
    }

    @Test func `escapes are resolved and text survives at every length`() throws {
        #expect(try JSONValue(parsing: #""\u0041\n\"\\\/\ud83d\ude00é""#).string == "A\n\"\\/😀é")
        for length in 0..<40 {
            let text = String(repeating: "x", count: length)
            for tail in ["", "é", "\u{0}", "\"", "\\", "😀", "\u{7F}"] {
                let value = JSONValue.string(text + tail + text)
                #expect(try JSONValue(parsing: value.description) == value)
            }
        }
    }

    @Test func `bytes that are no UTF-8 are refused wherever they stand`() {
        let wrong: [[UInt8]] = [
            [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80],
            [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82], [0xFF],
        ]
        for bytes in wrong {
            for length in 0..<9 {
                let text: [UInt8] = [0x22] + [UInt8](repeating: 0x61, count: length) + bytes + [0x22]
                #expect(throws: JSONSyntaxError(offset: length + 1, reason: .invalidUTF8)) { try JSONValue.parse(text) }
            }
        }
    }

    @Test func `text is equal character by character`() throws {
        let texts = [#"["\u00e9"]"#, #"["é"]"#, #"["e\u0301"]"#]
        let values = try texts.map { try JSONValue.parse(Array($0.utf8)) }
        #expect(values[0] == values[1])
        #expect(values[0] != values[2])
    }

    @Test func `characters are counted without resolving escapes`() throws {
        let texts = [
            "", "a", "é日\u{1F600}", #"\n\"\\\/x"#, #"\u00e9\u65e5"#, #"\ud83d\ude00"#, #"a\ud83d\ude00é\u0000\t"#,
            #"\\u0041"#,
        ]
        for text in texts {
            let json = Array("\"\(text)\"".utf8)
            let expected = try #require(try JSONValue.parse(json).string).unicodeScalars.count
            let count = try json.withUnsafeBufferPointer { bytes in
                var cursor = try #require(JSONCursor(bytes))
                return cursor.scalarCount(try cursor.takeString())
            }
            #expect(count == expected, "\(text)")
        }
    }
}
