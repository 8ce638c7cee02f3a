import DeedRuntime
import Foundation
import Testing

/// Messages and frames, read by the official CloudEvents SDK and by Confluent's client, and what those write, read here.
@Suite(.enabled(if: Evidence.python != nil, "DEED_PYTHON is not set"))
struct OfficialTransportTests {
    private struct Message: Codable {
        var transport: String?
        var mode: String?
        var headers: [[String]]
        var key: String?
        var body: Data
        var wanted: Wanted?
    }

    private struct Wanted: Codable {
        var id, source, subject, type, time, recordedtime, tenant: String
        var data: [String: String]
    }

    private struct Frame: Codable {
        var frame: Data
        var payload: Data?
    }

    @Test func `the official SDK reads every message and writes one like it`() throws {
        let wanted = Wanted(
            id: "1 \"é\" 100%", source: "/shop/web", subject: "key ☃", type: "example.greeting.v1",
            time: "2026-03-02T08:31:07.500000+00:00", recordedtime: "2026-03-02T08:31:09Z", tenant: "north",
            data: ["message": "Grüße 🎁"])
        let cases = Transport.allCases.flatMap { transport in ContentMode.allCases.map { (transport, $0) } }
        let lines = try cases.map { transport, mode in
            let message = Greeting.event.message(for: transport, mode: mode)
            return try JSONEncoder().encode(
                Message(
                    transport: transport == .http ? "http" : "kafka", mode: mode == .binary ? "binary" : "structured",
                    headers: message.headers.map { [$0.name, $0.value] }, key: message.key, body: Data(message.body),
                    wanted: wanted))
        }
        for ((transport, _), line) in zip(cases, try ask(lines)) {
            let back = try JSONDecoder().decode(Message.self, from: line)
            let message = TransportMessage(
                headers: back.headers.map { .init($0[0], $0[1]) }, body: Array(back.body))
            let event = try EventEnvelope<Greeting>.decode(message, from: transport)
            #expect(event.id == wanted.id && event.source == wanted.source && event.subject == wanted.subject)
            #expect(event.time == Greeting.event.time && event.recordedTime == Greeting.event.recordedTime)
            #expect(event.data == Greeting.event.data && event.extensions["tenant"] == .string("north"))
        }
    }

    @Test func `Confluent's client reads every frame and writes the same`() throws {
        let guid = try #require(UUIDValue("89791762-2336-4186-9674-299b90a802e2"))
        let frames = [SchemaFrame.id(7), .id(.max), .guid(guid)]
        let payload = Array(#"{"message":"x"}"#.utf8)
        let lines = try frames.map {
            try JSONEncoder().encode(Frame(frame: Data($0.framed(payload)), payload: Data(payload)))
        }
        for (frame, line) in zip(frames, try ask(lines)) {
            let back = try JSONDecoder().decode(Frame.self, from: line)
            #expect(Array(back.frame) == frame.bytes)
        }
    }

    private func ask(_ lines: [Data]) throws -> [Data] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let process = Process()
        process.executableURL = URL(filePath: Evidence.python ?? "")
        process.arguments = [root.appending(path: "Outside/read-transports").path]
        let (input, output) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        for line in lines { try input.fileHandleForWriting.write(contentsOf: line + Data("\n".utf8)) }
        try input.fileHandleForWriting.close()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        let answers = data.split(separator: UInt8(ascii: "\n"))
        try #require(answers.count == lines.count)
        return answers.map { Data($0) }
    }
}
