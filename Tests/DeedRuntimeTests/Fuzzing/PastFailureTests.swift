import Foundation
import Testing

@Suite struct PastFailureTests {
    /// The inputs on which the fuzz target once failed.
    private static var failures: [URL] {
        let tests = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let folder = tests.appendingPathComponent("Fuzz/json/failures")
        let files = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        return (files ?? []).sorted { $0.path < $1.path }
    }

    @Test func `inputs that failed once hold all properties now`() throws {
        #expect(!Self.failures.isEmpty)
        for file in Self.failures {
            let broken = Array(try Data(contentsOf: file)).withUnsafeBufferPointer(RuntimeProperties.broken)
            #expect(broken.isEmpty, "\(file.lastPathComponent): \(broken)")
        }
    }
}
