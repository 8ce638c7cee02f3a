import DeedRuntime
import Testing

@Suite struct CloudEventOutlineTests {
    private static let message = #"""
        { "specversion" : "1.0","id":"a\u0041","type":"shop.order_placed.v1", "source":"/shops/7","time":"2026-03-01T08:00:00Z",
        "subject":"o-1","dataschema":"https://e.example/x/1.0.0","datacontenttype":"application/json","traceparent":"00-1","n":7,
        "data":{"a":"}\"\\","b":[{"c":"é"},1.5e3,true]},"recordedtime":"2026-03-01T08:00:01Z" }
        """#

    private func found(_ text: String) -> CloudEventOutline? {
        Array(text.utf8).withUnsafeBufferPointer { CloudEventOutline($0) }
    }

    private func slice(_ text: String, _ range: Range<Int>) -> String {
        String(decoding: Array(text.utf8)[range], as: UTF8.self)
    }

    @Test func `the parts are found`() throws {
        let text = Self.message.replacing("\\u0041", with: "b")
        let outline = try #require(found(text))
        #expect(slice(text, outline.type) == "shop.order_placed.v1")
        #expect(slice(text, outline.dataSchema) == "https://e.example/x/1.0.0")
        #expect(slice(text, outline.payload) == #"{"a":"}\"\\","b":[{"c":"é"},1.5e3,true]}"#)
    }

    @Test(arguments: [
        "", "7", "{}", "[]", #"{"specversion":"1.0"}"#, #"{"specversion":"1.0","id":"1","source":"/","type":"t"}"#,
        #"{"specversion":"1.0","id":"","source":"/","type":"t","data":{}}"#,
        #"{"specversion":"1.0","id":"1","source":"/","type":"t","data":{},"data":{}}"#,
        #"{"specversion":"1.0","id":"1","source":"/","type":"t","data":{},"ab":1,"ab":2}"#,
        #"{"specversion":"1.0","id":"1","source":"/","type":"t","data":{},"A":1}"#,
        #"{"specversion":"1.0","id":"1","source":" ","type":"t","data":{}}"#,
        #"{"specversion":"0.3","id":"1","source":"/","type":"t","data":{}}"#,
        #"{"specversion":"1.0","id":"1","source":"/","type":"t","data":{},"time":"noon"}"#,
        #"{"specversion":"1.0","id":"1","source":"/","type":"t","data":{}} x"#,
        #"{"specversion":"1.0","id":"1","source":"/","type":"t","data":{}"#,
    ])
    func `what is out of the ordinary is left to others`(text: String) { #expect(found(text) == nil) }

    @Test func `an outline says what the whole message says`() {
        var mutator = Mutator(Array(Self.message.replacing("\\u0041", with: "b").utf8), seed: 23)
        var found = 0
        for _ in 0..<Mutator.count {
            mutator.next().withUnsafeBufferPointer { bytes in
                guard let outline = CloudEventOutline(bytes),
                    (try? JSONValue.check(bytes.slice(outline.payload), limits: JSONLimits())) != nil
                else { return }
                found += 1
                let message = EventMessage.read(bytes, .cloudEvents, JSONLimits())
                #expect(message.violations.isEmpty)
                #expect(message.payload == outline.payload)
                #expect(message.type == String(decoding: bytes.slice(outline.type), as: UTF8.self))
                #expect(message.dataSchema ?? "" == String(decoding: bytes.slice(outline.dataSchema), as: UTF8.self))
            }
        }
        #expect(found > Mutator.count / 20)
    }
}
