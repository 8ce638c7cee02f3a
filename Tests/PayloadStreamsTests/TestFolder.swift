import ContractRegistry
import DeedRuntime
import Diagnostics
import Foundation
import Testing

@testable import PayloadStreams

/// A folder of the temporary ones, and runs over files in it.
final class TestFolder {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "deed-streams-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func path(_ name: String) -> String { url.appending(path: name).path }

    func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

    func write(_ bytes: [UInt8], to name: String) throws { try Data(bytes).write(to: url.appending(path: name)) }

    func read(_ name: String) -> String? { try? String(contentsOf: url.appending(path: name), encoding: .utf8) }

    /// Judges a file; what comes out is the outcome and the annotated rows, parsed.
    func run(
        _ name: String, _ settings: StreamSettings, threads: Int = 2
    ) throws -> (outcome: StreamRun.Outcome, rows: [[String: Any]]) {
        let run = try StreamRun([path(name)], settings: settings, threads: threads)
        let outcome = run.run(to: try RowOutput(path("out.ndjson"))) { _ in }
        let lines = (read("out.ndjson") ?? "").split(separator: "\n")
        return (
            outcome, try lines.map { try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]) }
        )
    }
}

/// A registry of two versions of one event, with one upcast.
func shop(
    settings: String = "", more: [(path: String, text: String)] = [], sourceLocation: SourceLocation = #_sourceLocation
) -> ResolvedRegistry {
    var (catalog, diagnostics) = (SourceCatalog(), Diagnostics())
    let registry = RegistryLoader.load(
        files: [
            ("deed.yaml", "registry: test\nlanguage: 1\n" + settings),
            ("teams.yaml", "shop: { name: Shop }\n"),
            ("shop/domain.yaml", "summary: The shop.\nowner: shop\n"),
            (
                "shop/thing_done/v1.yaml",
                "event: shop.thing_done\nversion: 1.0.0\nsummary: Done.\nfields:\n  n: { type: int32, min: 1 }\n"
            ),
            (
                "shop/thing_done/v2.yaml",
                """
                event: shop.thing_done
                version: 2.0.0
                summary: Done.
                fields:
                  count: { type: int32, min: 1 }
                  tags: { type: map, of: { type: string, max_length: 3 }, optional: true }
                upcast: { from: 1, fields: { count: { from: n } } }

                """
            ),
        ] + more, catalog: &catalog, diagnostics: &diagnostics)
    let resolved = RegistryResolver.resolve(registry, diagnostics: &diagnostics)
    for diagnostic in diagnostics.list where diagnostic.severity == .error {
        Issue.record("\(diagnostic.rule): \(diagnostic.message)", sourceLocation: sourceLocation)
    }
    return resolved
}

/// A message of CloudEvents.
func cloudEvent(_ data: String, type: String = "test.shop.thing_done.v2", more: String = "") -> String {
    #"{"specversion":"1.0","id":"1","source":"/s","type":"\#(type)"\#(more),"data":\#(data)}"#
}
