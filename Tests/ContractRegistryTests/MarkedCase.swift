import ContractRegistry
import Diagnostics
import Testing

/// A registry in which `«…»` marks what a finding must mark, and the findings in the order of the marks.
struct MarkedCase: Sendable, CustomTestStringConvertible {
    var name: String
    /// By path, marks included.
    var files: [String: String]
    /// `rule: message`, one for each mark, in the order of paths and then of places.
    var findings: [String]

    var testDescription: String { name }

    /// A contract of `orders.order_placed` 1.0.0, of which `body` is all but its first lines.
    init(_ name: String, _ body: String, _ findings: String..., with files: [String: String] = [:]) {
        self.name = name
        self.files = files
        self.files["orders/order_placed/v1.yaml"] = Self.contract("orders.order_placed", "1.0.0", body)
        self.findings = findings
    }

    /// Nothing but the files.
    init(_ name: String, files: [String: String], _ findings: String...) {
        self.name = name
        self.files = files
        self.findings = findings
    }

    static func contract(_ event: String, _ version: String, _ body: String) -> String {
        "event: \(event)\nversion: \(version)\nsummary: It happened.\n\(body)\n"
    }

    static let domains = [
        "orders/domain.yaml": "summary: Orders.\nentities: { order: { key: string } }\n",
        "shared/domain.yaml": "summary: Shared.\n",
    ]

    func check(sourceLocation: SourceLocation = #_sourceLocation) {
        var texts: [String: String] = [:]
        var marks: [Mark] = []
        for (path, text) in Self.domains.merging(files, uniquingKeysWith: { $1 }) {
            var plain = ""
            var starts: [Int] = []
            for character in text {
                switch character {
                case "«": starts.append(plain.utf8.count)
                case "»": marks.append(Mark(path: path, lower: starts.removeLast(), upper: plain.utf8.count))
                default: plain.append(character)
                }
            }
            texts[path] = plain
        }
        compare(Loaded(texts), marks.sorted(), sourceLocation)
    }

    private func compare(_ loaded: Loaded, _ marks: [Mark], _ sourceLocation: SourceLocation) {
        let expected = zip(marks, findings).map { "\($0.path) \($0.lower)..<\($0.upper) \($1)" }
        let found = loaded.diagnostics.list.map { diagnostic -> (Mark, String) in
            let range = diagnostic.range
            let mark = Mark(
                path: range.map { loaded.catalog[$0.file].path } ?? "", lower: Int(range?.lower ?? 0),
                upper: Int(range?.upper ?? 0))
            return (mark, "\(diagnostic.rule): \(diagnostic.message)")
        }.sorted { $0.0 < $1.0 }.map { "\($0.path) \($0.lower)..<\($0.upper) \($1)" }
        #expect(found == expected, sourceLocation: sourceLocation)
        #expect(marks.count == findings.count, "as many marks as findings", sourceLocation: sourceLocation)
        let known = Set(RegistryRules.all.map(\.id))
        for finding in loaded.diagnostics.list { #expect(known.contains(finding.rule), sourceLocation: sourceLocation) }
    }

    struct Mark: Comparable, Sendable {
        var path: String
        var lower: Int
        var upper: Int

        static func < (left: Mark, right: Mark) -> Bool {
            (left.path, left.lower, left.upper) < (right.path, right.lower, right.upper)
        }
    }
}
