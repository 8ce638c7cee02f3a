import DeedFoundation
@_spi(Generated) import DeedRuntime
import Foundation
import Testing

@Suite struct EventDataTests {
    struct Ping: EventPayload {
        static let contract = ContractIdentity(event: "net.pinged", version: "1.0.0", type: "acme.net.pinged.v1")
        static let table = ContractTable(
            """
            deed-table 1
            record
            . sent_at 1
            timestamp
            """)

        var sentAt: Timestamp

        init(_ slots: RecordSlots) {
            sentAt = slots.read(0)
        }

        func writeFields(to writer: inout JSONWriter) {
            writer.field("sent_at", sentAt)
        }
    }

    @Test func `payloads are read from data and written to it`() throws {
        let json = Data(#"{"sent_at":"2026-01-01T00:00:00Z"}"#.utf8)
        let ping = try Ping.decode(json)
        let written = Data(ping)
        #expect(written == json)
        #expect(Ping.validate(json, as: .producer).isEmpty)
        #expect(Ping.annotate(Data("{}".utf8)).violations.map(\.rule) == [.required])
        let message = EventEnvelope(id: "1", source: "/net", data: ping)
        #expect(try EventEnvelope<Ping>.decode(Data(message)) == message)
        #expect(EventEnvelope<Ping>.annotate(Data("[]".utf8)).value == nil)
    }
}
