import ContractModel
import ContractRegistry
import Diagnostics
import Testing

@testable import ContractInterchange

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

@Suite struct ImportWriterTests {
    static let first = #"{"type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": false}"#
    static let second = """
        {"type": "object", "properties": {"a": {"type": "string"}, "b": {"enum": ["x"]}}, "additionalProperties": false}
        """

    /// A folder of its own, removed at the end.
    private func inFolder(_ body: (String) throws -> Void) throws {
        var template = Array("/tmp/deed-import-XXXXXX".utf8CString)
        let made = try #require(mkdtemp(&template))
        let folder = String(cString: made)
        defer { try? FileSystem.removeTree(folder) }
        try body("\(folder)/contracts")
    }

    private func write(
        _ files: [String: String], into folder: String, at moment: String = "2026-01-01T00:00:00Z"
    ) throws -> (outcome: ImportWriter.Outcome?, messages: [String]) {
        var diagnostics = Diagnostics()
        let options = ImportWriter.Options(into: folder, registry: "acme", releasedAt: moment)
        let outcome = try ImportWriter(try Snippet(files).registry, options: options).write(&diagnostics)
        return (outcome, diagnostics.list.map(\.message))
    }

    @Test func `writes contracts, releases and what a registry needs`() throws {
        try inFolder { folder in
            let written = try write(["x/1.0.0.json": Self.first, "x/1.1.0.json": Self.second], into: folder)
            #expect(
                written.outcome?.written == [
                    "deed.yaml", "teams.yaml", "acme/domain.yaml", "acme/x/releases/1.0.0.yaml",
                    "acme/x/releases/1.1.0.yaml", "acme/x/v1.yaml",
                ])
            let release = String(decoding: try FileSystem.read("\(folder)/acme/x/releases/1.1.0.yaml"), as: UTF8.self)
            #expect(
                release.hasSuffix(
                    """
                    released_at: "2026-01-01T00:00:00Z"
                    imported: true
                    numbers:
                      a: 1
                      b: 2
                      b.x: 1

                    """))
            var catalog = SourceCatalog()
            var diagnostics = Diagnostics()
            let registry = try RegistryLoader.load(folder: folder, catalog: &catalog, diagnostics: &diagnostics)
            _ = RegistryResolver.resolve(registry, diagnostics: &diagnostics)
            #expect(diagnostics.list.isEmpty)
        }
    }

    @Test func `leaves everything alone the second time, whatever the hour`() throws {
        try inFolder { folder in
            _ = try write(["x/1.0.0.json": Self.first], into: folder)
            let again = try write(["x/1.0.0.json": Self.first], into: folder, at: "2027-01-01T00:00:00Z")
            #expect(again.outcome?.written == [])
            #expect(again.outcome?.unchanged == 5)
        }
    }

    @Test func `adds a version that is new, and replaces a working contract that nobody touched`() throws {
        try inFolder { folder in
            _ = try write(["x/1.0.0.json": Self.first], into: folder)
            let more = try write(["x/1.0.0.json": Self.first, "x/1.1.0.json": Self.second], into: folder)
            #expect(more.outcome?.written == ["acme/x/releases/1.1.0.yaml", "acme/x/v1.yaml"])
            let digests = String(decoding: try FileSystem.read("\(folder)/acme/x/releases/SHA256SUMS"), as: UTF8.self)
            #expect(digests.split(separator: "\n").map { $0.dropFirst(66) } == ["1.0.0.yaml", "1.1.0.yaml"])
        }
    }

    @Test func `writes nothing where people wrote something else`() throws {
        try inFolder { folder in
            _ = try write(["x/1.0.0.json": Self.first], into: folder)
            try AtomicFile.write("event: acme.x\n", to: "\(folder)/acme/x/v1.yaml")
            let refused = try write(["x/1.0.0.json": Self.first, "y/1.0.0.json": Self.second], into: folder)
            #expect(refused.outcome == nil)
            #expect(refused.messages == ["`\(folder)/acme/x/v1.yaml` is there and says something else"])
            #expect(FileSystem.kind(of: "\(folder)/acme/y") == nil)
        }
    }

    @Test func `refuses a release that says something else`() throws {
        try inFolder { folder in
            _ = try write(["x/1.0.0.json": Self.first], into: folder)
            let refused = try write(["x/1.0.0.json": Self.second], into: folder)
            #expect(
                refused.messages.first == "`\(folder)/acme/x/releases/1.0.0.yaml` was released with another content")
        }
    }
}
