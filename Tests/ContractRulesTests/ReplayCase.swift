import ContractRegistry
import ContractRules
import Diagnostics
import Testing

/// A registry of one event, and what replaying its releases finds.
struct ReplayCase: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// Bodies of contracts by version; of releases where the version has three parts.
    var versions: [String: String]
    var settings = ""
    var findings: [String]

    init(_ name: String, _ versions: [String: String], settings: String = "", _ findings: String...) {
        (testDescription, self.versions, self.settings, self.findings) = (name, versions, settings, findings)
    }

    var run: Diagnostics {
        var (catalog, diagnostics) = (SourceCatalog(), Diagnostics())
        let registry = RegistryLoader.load(files: files, catalog: &catalog, diagnostics: &diagnostics)
        let resolved = RegistryResolver.resolve(registry, diagnostics: &diagnostics)
        for diagnostic in diagnostics.list where diagnostic.severity == .error && !Self.isExpected(diagnostic.rule) {
            Issue.record("\(diagnostic.rule): \(diagnostic.message)")
        }
        var found = Diagnostics()
        for diagnostic in diagnostics.list where diagnostic.rule == "upcaster-missing" { found.append(diagnostic) }
        ReplayGate.check(resolved, catalog: catalog, diagnostics: &found)
        return found
    }

    /// Snapshots of a test have no digests.
    private static func isExpected(_ rule: RuleID) -> Bool {
        rule == "upcaster-missing" || rule.rawValue.hasPrefix("snapshot-") || rule.rawValue.hasPrefix("release-")
    }

    private var files: [(path: String, text: String)] {
        var files = [
            (path: "deed.yaml", text: "registry: acme\nlanguage: 1\n" + settings),
            (path: "shop/domain.yaml", text: "summary: The shop.\n"),
        ]
        for (version, body) in versions.sorted(by: { $0.key < $1.key }) {
            let isRelease = version.split(separator: ".").count == 3
            let number = isRelease ? version : "\(version).9.0"
            let status = body.contains("status:") ? "" : "status: active\n"
            let imported = isRelease && body.hasPrefix("# imported")
            let text =
                "event: shop.thing_done\nversion: \(number)\nsummary: A thing was done.\n\(status)\(body)\n"
                + (isRelease ? "released_at: \"2026-01-01T00:00:00Z\"\n" + (imported ? "imported: true\n" : "") : "")
            files.append(
                (path: "shop/thing_done/" + (isRelease ? "releases/\(version).yaml" : "v\(version).yaml"), text: text))
        }
        return files
    }

    func check(sourceLocation: SourceLocation = #_sourceLocation) {
        let found = run.list.map { "\($0.severity.rawValue) \($0.rule): \($0.message)" }
        #expect(found == findings, sourceLocation: sourceLocation)
    }
}
