@_spi(Generated) import DeedRuntime
import Foundation
import Testing

/// The event of the CloudEvents conformance suite.
private struct SomeEvent: EventPayload {
    static let contract = ContractIdentity(
        event: "example.someevent", version: "1.0.0", type: "com.example.someevent")
    static let table = ContractTable("deed-table 1\nrecord\n. message 1\nstring")

    var message: String

    init(_ slots: RecordSlots) { message = slots.read(0) }
    func writeFields(to writer: inout JSONWriter) { writer.field("message", message) }
}

@Suite(.enabled(if: Evidence.isThere, "set DEED_EVIDENCE to the folder of suites"))
struct CloudEventsEvidenceTests {
    /// The texts between triple quotes of a feature that are events in structured mode, without the headers of HTTP.
    private func structuredEvents(_ feature: [UInt8]) -> [String] {
        String(decoding: feature, as: UTF8.self).components(separatedBy: "\"\"\"").filter {
            $0.contains("\"specversion\"")
        }
        .map { String($0.drop { $0 != "{" }) }
    }

    @Test func `the structured events of the conformance suite are read and written`() throws {
        let features = try Evidence.files("suites/cloudevents/conformance/features")
        let events = features.flatMap { structuredEvents($0.bytes) }
        #expect(!events.isEmpty)
        for text in events {
            let event = try EventEnvelope<SomeEvent>.decode(Array(text.trimmed.utf8), as: .producer)
            #expect(event.id == "1234-1234-1234" && event.source == "/mycontext/subcontext")
            #expect(event.time == Timestamp("2018-04-05T03:56:24Z"))
            #expect(event.data.message == "Hello World!")
            #expect(try EventEnvelope<SomeEvent>.decode(event.encode()) == event)
        }
    }
}

extension String {
    fileprivate var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
