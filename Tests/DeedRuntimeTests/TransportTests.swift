@_spi(Generated) import DeedRuntime
import Foundation
import Testing

/// A greeting, which may hold any character.
struct Greeting: EventPayload {
    static let contract = ContractIdentity(event: "example.greeting", version: "1.2.0", type: "example.greeting.v1")
    static let table = ContractTable("deed-table 1\nrecord\n. message 1\nstring")

    var message: String

    init(message: String) { self.message = message }
    init(_ slots: RecordSlots) { message = slots.read(0) }
    func writeFields(to writer: inout JSONWriter) { writer.field("message", message) }

    static var event: EventEnvelope<Greeting> {
        EventEnvelope(
            id: "1 \"é\" 100%", source: "/shop/web", data: Greeting(message: "Grüße 🎁"), subject: "key ☃",
            time: Timestamp("2026-03-02T08:31:07.500Z"), recordedTime: Timestamp("2026-03-02T08:31:09Z"),
            dataSchema: "https://events.example/example.greeting/1.2.0", extensions: ["tenant": .string("north")])
    }
}

@Suite struct TransportTests {
    @Test(arguments: Transport.allCases, ContentMode.allCases)
    func `what is written is read again`(transport: Transport, mode: ContentMode) throws {
        let event = Greeting.event
        let message = event.message(for: transport, mode: mode)
        #expect(try EventEnvelope<Greeting>.decode(message, from: transport) == event)
        #expect(message.key == (transport == .kafka ? "key ☃" : nil))
    }

    @Test func `headers of HTTP are encoded and those of Kafka are not`() {
        let http = Greeting.event.message(for: .http, mode: .binary)
        #expect(http[header: "ce-id"] == "1%20%22%C3%A9%22%20100%25")
        #expect(http[header: "CE-Type"] == "example.greeting.v1")
        #expect(http.body == Array(#"{"message":"Grüße 🎁"}"#.utf8))
        let kafka = Greeting.event.message(for: .kafka, mode: .binary)
        #expect(kafka[header: "ce_id"] == "1 \"é\" 100%")
        #expect(kafka[header: "content-type"] == "application/json")
    }

    @Test func `a partition key of its own goes before that of the entity`() {
        var event = Greeting.event
        event.extensions["partitionkey"] = .string("p1")
        #expect(event.message(for: .kafka, mode: .binary).key == "p1")
    }

    @Test(arguments: [
        ("ce-id", "%FF", "/id"), ("ce-time", "yesterday", "/time"), ("ce-specversion", "0.3", "/specversion"),
        ("ce-type", "another.v1", "/type"), ("ce-Bad_Name", "x", "/bad_name"),
        ("content-type", "text/plain", "/datacontenttype"),
    ])
    func `what is wrong with headers is said`(name: String, value: String, pointer: String) {
        var message = Greeting.event.message(for: .http, mode: .binary)
        message.headers.removeAll { $0.name.lowercased() == name.lowercased() }
        message.headers.append(TransportMessage.Header(name, value))
        let annotated = EventEnvelope<Greeting>.annotate(message, from: .http)
        #expect(annotated.value == nil)
        #expect(annotated.violations.contains { $0.rule == .envelope && $0.pointer == pointer })
    }

    @Test func `a batch and a message without attributes are refused`() {
        let batch = TransportMessage(
            headers: [.init("Content-Type", "application/cloudevents-batch+json")], body: Array("[]".utf8))
        #expect(EventEnvelope<Greeting>.annotate(batch, from: .http).violations.map(\.rule) == [.envelope])
        let bare = TransportMessage(headers: [], body: Array(#"{"message":"x"}"#.utf8))
        #expect(EventEnvelope<Greeting>.annotate(bare, from: .kafka).violations.count >= 4)
    }

    @Test func `violations of a payload in binary mode lead into the body`() {
        var message = Greeting.event.message(for: .http, mode: .binary)
        message.body = Array(#"{"message":7}"#.utf8)
        #expect(EventEnvelope<Greeting>.annotate(message, from: .http).violations.map(\.pointer) == ["/message"])
    }
}

@Suite struct SchemaFrameTests {
    @Test func `a number takes five bytes, the most significant first`() throws {
        let framed = SchemaFrame.id(100_002).framed([0x7B, 0x7D])
        #expect(framed == [0, 0, 1, 0x86, 0xA2, 0x7B, 0x7D])
        let read = try #require(SchemaFrame.read(framed))
        #expect(read.frame == .id(100_002) && Array(read.payload) == [0x7B, 0x7D])
    }

    @Test func `a GUID takes seventeen bytes`() throws {
        let guid = try #require(UUIDValue("89791762-2336-4186-9674-299b90a802e2"))
        let read = try #require(SchemaFrame.read(SchemaFrame.guid(guid).framed([1])))
        #expect(read.frame == .guid(guid) && Array(read.payload) == [1])
        #expect(SchemaFrame.guid(guid).bytes.prefix(3) == [1, 0x89, 0x79])
    }

    @Test(arguments: [[], [0], [0, 0, 0, 1], [1, 2, 3], Array("{}".utf8)] as [[UInt8]])
    func `bytes without a frame have none`(bytes: [UInt8]) {
        #expect(SchemaFrame.read(bytes) == nil)
    }

    @Test(
        arguments: [([0], [0]), ([1], [2, 2]), ([1, 0], [4, 2, 0]), ([300], [2, 0xD8, 0x04])] as [([Int], [UInt8])])
    func `message indexes are zig-zag numbers`(path: [Int], bytes: [UInt8]) throws {
        #expect(SchemaFrame.messageIndexes(path) == bytes)
        let read = try #require(SchemaFrame.readMessageIndexes((bytes + [9])[...]))
        #expect(read.path == path && Array(read.payload) == [9])
    }

    @Test func `message indexes that are cut off are none`() {
        #expect(SchemaFrame.readMessageIndexes([0x80]) == nil)
        #expect(SchemaFrame.readMessageIndexes([4, 2]) == nil)
        #expect(SchemaFrame.readMessageIndexes([]) == nil)
    }
}
