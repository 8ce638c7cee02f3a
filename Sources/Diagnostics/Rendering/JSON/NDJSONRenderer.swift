/// Shows findings to programs that read line by line: the objects of ``JSONRenderer``, each on a line of its own with a
/// `kind` in front, the summary last.
package struct NDJSONRenderer {
    private let report: Report

    package init(_ report: Report) { self.report = report }

    package func render() -> String {
        let lines =
            report.entries.map { line("diagnostic", JSONEntry.members(of: $0)) }
            + [line("summary", JSONEntry.summary(of: report))]
        return lines.joined()
    }

    private func line(_ kind: String, _ members: [(String, JSONOutput)]) -> String {
        JSONOutput.object([("kind", .string(kind))] + members).line + "\n"
    }
}
