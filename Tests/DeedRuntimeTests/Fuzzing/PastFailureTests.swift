import Foundation
import Testing

@testable import DeedRuntime

@Suite struct PastFailureTests {
    /// The inputs on which the fuzz target once failed.
    private static var failures: [URL] {
        let tests = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let folder = tests.appendingPathComponent("Fuzz/json/failures")
        let files = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        return (files ?? []).sorted { $0.path < $1.path }
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

    @Test func `inputs that failed once hold all properties now`() throws {
        for file in Self.failures {
            let broken = Array(try Data(contentsOf: file)).withUnsafeBufferPointer(RuntimeProperties.broken)
            #expect(broken.isEmpty, "\(file.lastPathComponent): \(broken)")
        }
    }
}
