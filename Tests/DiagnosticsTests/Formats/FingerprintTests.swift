import Testing

@testable import Diagnostics

@Suite struct FingerprintTests {
    private static func prints(_ text: String, _ edit: (inout Diagnostic) -> Void = { _ in }) -> [String] {
        var catalog = SourceCatalog()
        let id = catalog.add(SourceFile(path: "a.yaml", bytes: Array(text.utf8)))
        var diagnostic = Diagnostic(
            "a-rule", .error, "is wrong", at: SourceRange(file: id, lower: text.utf8.count - 2, upper: text.utf8.count),
            subject: "a.b")
        edit(&diagnostic)
        var diagnostics = Diagnostics()
        diagnostics.append(diagnostic)
        diagnostics.append(diagnostic)
        return Report(diagnostics, catalog: catalog).entries.map(\.fingerprint)
    }

    @Test func `a finding keeps its name while lines, labels and help change`() {
        let first = Self.prints("a: b")
        #expect(first == Self.prints("\n\n# a comment\na: b"))
        #expect(first == Self.prints("a: b") { $0.label = "here" })
        #expect(first == Self.prints("a: b") { $0.help = "change it" })
        #expect(first == Self.prints("a: b") { $0.severity = .warning })
    }

    @Test func `another rule, event or message is another finding`() {
        let names = [
            Self.prints("a: b"), Self.prints("a: b") { $0.rule = "b-rule" }, Self.prints("a: b") { $0.subject = nil },
            Self.prints("a: b") { $0.message = "is odd" },
            Self.prints("a: b") { $0.subject = "" } + Self.prints("a: b") { $0.range = nil },
        ].map { $0.last ?? "" }
        #expect(Set(names).count == 5)
    }

    @Test func `names have one form and are never given twice`() {
        let names = Self.prints("a: b")
        #expect(names == ["f-a4cb7d8221b7", "f-a4cb7d8221b7-2"])
        #expect(Self.prints("a: b") { $0.fingerprint = "f-mine" } == ["f-mine", "f-mine-2"])
    }

    @Test func `the folder in which deed runs does not matter`() {
        let paths = RepositoryPaths(root: "/r", absolute: "/r/services/shop")
        #expect(paths.path(of: "../../contracts/./a.yaml") == "contracts/a.yaml")
        #expect(paths.path(of: "contracts/a.yaml") == "services/shop/contracts/a.yaml")
        #expect(paths.path(of: "/r/contracts/a.yaml") == "contracts/a.yaml")
        #expect(paths.path(of: "/elsewhere/a.yaml") == "/elsewhere/a.yaml")
        #expect(paths.path(of: "../../../b/a.yaml") == "../b/a.yaml")
        #expect(RepositoryPaths(root: "/", absolute: "/a").path(of: "b") == "a/b")
    }
}
