import Foundation
import Testing

@testable import DeedRuntime

@Suite struct PastFailureTests {
    /// The inputs on which a fuzz target once failed.
    private static func failures(of target: String) throws -> [(name: String, bytes: [UInt8])] {
        let tests = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let folder = tests.appendingPathComponent("Fuzz/\(target)/failures")
        let files = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        return try (files ?? []).sorted { $0.path < $1.path }.map { file in
            (file.lastPathComponent, Array(try Data(contentsOf: file)))
        }
    }

    @Test func `what every way of writing gives holds all properties`() {
        let texts = [
            "[1,]", #"{"\u0061":"\ud83d\ude00"}"#, "-0.0", "1e400", "2016-12-31T23:59:60+00:00", "P1Y0M1D", "YQ==",
            "[\\p{L}-]+\nä-",
            "\u{FEFF}1", "18446744073709551616", "0e-99",
        ]
        for text in texts {
            let broken = text.withUTF8Bytes(RuntimeProperties.broken)
            #expect(broken.isEmpty, "\(text): \(broken)")
        }
    }

    @Test func `an event that breaks off at any byte is judged alike by reader and engine`() {
        let bytes = SampleShipment.bytes
        for length in 0...bytes.count {
            let broken = EngineProperties.broken(by: Array(bytes[..<length]))
            #expect(broken.isEmpty, "\(length) bytes: \(broken)")
        }
    }

    @Test func `inputs that failed once hold all properties now`() throws {
        for (name, bytes) in try Self.failures(of: "json") {
            let broken = bytes.withUnsafeBufferPointer(RuntimeProperties.broken)
            #expect(broken.isEmpty, "\(name): \(broken)")
        }
        for (name, bytes) in try Self.failures(of: "engine") {
            let broken = EngineProperties.broken(by: bytes)
            #expect(broken.isEmpty, "\(name): \(broken)")
        }
    }
}
