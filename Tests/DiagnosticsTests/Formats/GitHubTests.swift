import Testing

@testable import Diagnostics

@Suite struct GitHubTests {
    private static func report(errors: Int, warnings: Int, notes: Int = 0) -> Report {
        var diagnostics = Diagnostics()
        for number in 0..<notes { diagnostics.append(Diagnostic("n", .note, "note \(number)", at: nil)) }
        for number in 0..<warnings { diagnostics.warning("w", "warning \(number)", at: nil) }
        for number in 0..<errors { diagnostics.error("e", "error \(number)", at: nil) }
        return Report(diagnostics, catalog: SourceCatalog())
    }

    private static func lines(_ report: Report) -> [Substring] {
        GitHubRenderer(report).render().split(separator: "\n")
    }

    @Test func `an annotation has the place in the repository, columns on one line only`() {
        var catalog = SourceCatalog()
        let id = catalog.add(SourceFile(path: "../contracts/a, b.yaml", bytes: Array("ab: c\nd: 100%\n".utf8)))
        var diagnostics = Diagnostics()
        diagnostics.append(
            Diagnostic(
                "a-rule", .error, "is wrong: 5%, really", at: SourceRange(file: id, lower: 4, upper: 5),
                notes: [Note("breaks", "forward")], help: "change it", subject: "orders.order_placed"))
        diagnostics.warning("b-rule", "is odd", at: SourceRange(file: id, lower: 0, upper: 9))
        diagnostics.warning("c-rule", "is odd", at: SourceRange(file: id, lower: 0, upper: 6))
        let paths = RepositoryPaths(root: "/home/ci/repo", absolute: "/home/ci/repo/sub")
        let context = ReportContext(paths: paths)
        let expected = """
            ::error file=contracts/a%2C b.yaml,line=1,endLine=1,col=5,endColumn=6,title=a-rule in orders.order_placed::is wrong: 5%25, really%0Abreaks: forward%0Ahelp: change it
            ::warning file=contracts/a%2C b.yaml,line=1,endLine=1,title=c-rule::is odd
            ::warning file=contracts/a%2C b.yaml,line=1,endLine=2,title=b-rule::is odd

            """
        #expect(GitHubRenderer(Report(diagnostics, catalog: catalog, context: context)).render() == expected)
    }

    @Test func `ten errors and ten warnings are shown, the others counted, notes left to the summary`() {
        let lines = Self.lines(Self.report(errors: 12, warnings: 11, notes: 3))
        #expect(lines.count { $0.hasPrefix("::error ") } == 10)
        #expect(lines.count { $0.hasPrefix("::warning ") } == 10)
        #expect(
            lines.last
                == "::notice title=deed::2 more errors and 1 more warning: the step's log and summary have all of them")
        #expect(Self.lines(Self.report(errors: 10, warnings: 10, notes: 3)).count == 20)
        #expect(Self.lines(Self.report(errors: 0, warnings: 0, notes: 3)).isEmpty)
    }

    @Test func `what was waived is no annotation`() {
        var diagnostics = Diagnostics()
        diagnostics.append(Diagnostic("a", .error, "m", at: nil, suppression: Suppression(reason: "r", by: "t")))
        #expect(GitHubRenderer(Report(diagnostics, catalog: SourceCatalog())).render().isEmpty)
    }

    @Test func `no text ends its line, its property or its message`() {
        let lines = GitHubRenderer(Hostile(copies: 3).report).render().split(
            omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        #expect(lines.last == "")
        for line in lines.dropLast() {
            #expect(line.hasPrefix("::error ") || line.hasPrefix("::warning "))
            let head = line.dropFirst(2).prefix { $0 != ":" }
            #expect(line.dropFirst(2 + head.count).hasPrefix("::"))
            #expect(!head.contains("\u{202E}") && !line.contains("\u{1B}"))
            #expect(line.unicodeScalars.allSatisfy { $0.value >= 0x20 })
        }
        #expect(lines.contains { $0.contains("file=contracts/a b/c%2Cd%3Ae%25f/ü|g.yaml,") })
    }

    @Test func `long messages are cut where the runner would cut them`() {
        var diagnostics = Diagnostics()
        diagnostics.error("a", String(repeating: "é", count: 10_000), at: nil)
        let text = GitHubRenderer(Report(diagnostics, catalog: SourceCatalog())).render()
        #expect(text.unicodeScalars.count < 4_100)
        #expect(text.hasSuffix("…\n"))
    }

    @Test func `the runner obeys nothing of a text that was made inert`() {
        let text = "deed-0\n  ::error::x\n::deed-0::\n"
        #expect(GitHubRenderer.inert(text) == "::stop-commands::deed-1\n\(text)::deed-1::\n")
        #expect(GitHubRenderer.inert("x") == "::stop-commands::deed-0\nx\n::deed-0::\n")
    }
}
