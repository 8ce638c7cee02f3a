/// Shows findings to programs: one JSON object, whose shape is ``JSONReportSchema``.
package struct JSONRenderer {
    private let report: Report

    package init(_ report: Report) { self.report = report }

    package func render() -> String {
        JSONOutput.object([
            ("format", .string("deed-report")), ("version", .number(1)),
            ("diagnostics", .array(report.entries.map { .object(JSONEntry.members(of: $0)) })),
            ("summary", .object(JSONEntry.summary(of: report))),
        ]).text
    }
}
