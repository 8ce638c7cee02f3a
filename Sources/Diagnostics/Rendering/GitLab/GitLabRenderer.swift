/// Shows findings to GitLab as a code quality report, `artifacts: reports: codequality`.
package struct GitLabRenderer {
    private let report: Report

    package init(_ report: Report) { self.report = report }

    package func render() -> String { JSONOutput.array(report.worstFirst.map(object)).text }

    private func object(_ entry: ReportEntry) -> JSONOutput {
        let lines = JSONOutput.object([
            ("begin", .number(entry.place?.start.line ?? 1)), ("end", .number(entry.place?.end.line ?? 1)),
        ])
        let path = entry.place?.repositoryPath ?? report.context.fallbackPath
        return .object([
            ("description", .string(entry.plainText)), ("check_name", .string(entry.diagnostic.rule.rawValue)),
            ("fingerprint", .string(entry.fingerprint)), ("severity", .string(severity(of: entry))),
            ("location", .object([("path", .string(path)), ("lines", lines)])),
        ])
    }

    /// An error that breaks somebody is the gravest that GitLab knows; what was waived is for information.
    private func severity(of entry: ReportEntry) -> String {
        switch entry.rank {
        case 3: entry.diagnostic.notes.contains { $0.label == "breaks" } ? "blocker" : "critical"
        case 2: "minor"
        default: "info"
        }
    }
}
