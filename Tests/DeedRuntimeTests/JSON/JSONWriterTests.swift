import DeedRuntime
import Testing

@Suite struct JSONWriterTests {
    @Test func `commas stand where they must`() {
        var writer = JSONWriter()
        writer.beginObject()
        writer.key("a")
        writer.beginArray()
        writer.write(1 as Int64)
        writer.beginArray()
        writer.endArray()
        writer.write(UInt64.max)
        writer.endArray()
        writer.key("order_id")
        writer.beginObject()
        writer.endObject()
        writer.key(named: "q\"")
        writer.writeNull()
        writer.endObject()
        #expect(writer.text == #"{"a":[1,[],18446744073709551615],"order_id":{},"q\"":null}"#)
    }

    @Test func `numbers keep their digits`() {
        var writer = JSONWriter()
        writer.beginArray()
        for value in [0.1, -0.0, 1e21, .leastNonzeroMagnitude, 1, .infinity, .nan] { writer.write(value) }
        writer.write(Int64.min)
        writer.write(string: Int64.min)
        writer.write(number: ExactDecimal("1.50") ?? 0)
        writer.write(ExactDecimal("1.50") ?? 0)
        writer.endArray()
        #expect(
            writer.text
                == #"[0.1,-0.0,1e+21,5e-324,1.0,null,null,-9223372036854775808,"-9223372036854775808",1.50,"1.50"]"#)
    }

    @Test func `only what must be escaped is escaped`() {
        let text = String(String.UnicodeScalarView((0..<0x30).compactMap(Unicode.Scalar.init) + ["\\", "\u{7F}", "é"]))
        var writer = JSONWriter()
        writer.write(text)
        #expect(writer.text.hasPrefix(#""\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e"#))
        #expect(writer.text.hasSuffix("\\u001f !\\\"#$%&'()*+,-./\\\\\u{7F}é\""))
    }

    @Test func `lines follow each other`() {
        var writer = JSONWriter()
        writer.write(true)
        writer.endLine()
        writer.write([1, "a", nil, ["b": false]] as JSONValue)
        writer.endLine()
        writer.write(base64: [1, 2])
        #expect(writer.text == "true\n[1,\"a\",null,{\"b\":false}]\n\"AQI=\"")
    }
}
