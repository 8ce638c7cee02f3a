import FoundationEssentials
import Testing

/// Inputs that broke something once.
@Suite struct PastFailureTests {
    private static var failures: [URL] {
        let tests = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
            .deletingLastPathComponent()
            .deletingLastPathComponent()
        let folder = tests.appendingPathComponent("Fuzz/yaml/failures")
        return (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?.sorted()
            .map { folder.appendingPathComponent($0) } ?? []
    }

    @Test func `what failed once does not fail again`() throws {
        #expect(!Self.failures.isEmpty)
        for file in Self.failures {
            #expect(YAMLProperties.broken(by: [UInt8](try Data(contentsOf: file))) == [], "\(file.lastPathComponent)")
        }
    }
}
