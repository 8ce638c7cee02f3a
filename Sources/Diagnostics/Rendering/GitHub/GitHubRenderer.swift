/// Shows findings to GitHub Actions as annotations of a pull request's lines.
///
/// GitHub takes ten errors and ten warnings of a step and drops the others in silence, so no more are written, the worst
/// first, and a notice says how many are left out. Notes and what was waived stand in the step summary alone.
package struct GitHubRenderer {
    private static let limit = 10

    private let report: Report

    package init(_ report: Report) { self.report = report }

    package func render() -> String {
        let errors = report.entries.filter { $0.rank == 3 }
        let warnings = report.entries.filter { $0.rank == 2 }
        let shown = (errors.prefix(Self.limit) + warnings.prefix(Self.limit)).map { command($0).line }
        return shown.joined() + remainder(errors.count - Self.limit, warnings.count - Self.limit)
    }

    /// Text that the runner prints and never obeys, whatever a contract says: commands are off from its first line to its
    /// last.
    package static func inert(_ text: String) -> String {
        var number = 0
        while text.contains("deed-\(number)") { number += 1 }
        return "::stop-commands::deed-\(number)\n" + text + (text.hasSuffix("\n") ? "" : "\n") + "::deed-\(number)::\n"
    }

    private func command(_ entry: ReportEntry) -> WorkflowCommand {
        let diagnostic = entry.diagnostic
        let title = diagnostic.rule.rawValue + (entry.contract.map { " in " + $0 } ?? "")
        var properties = place(of: entry)
        properties.append(("title", DisplayText.safe(title)))
        return WorkflowCommand(name: entry.word, properties: properties, message: entry.plainText)
    }

    /// GitHub shows columns only where a range begins and ends on one line.
    private func place(of entry: ReportEntry) -> [(name: String, value: String)] {
        guard let place = entry.place else { return [] }
        var properties = [
            ("file", place.repositoryPath), ("line", String(place.start.line)),
            ("endLine", String(lastLine(of: place))),
        ]
        if place.start.line == place.end.line {
            properties += [("col", String(place.start.column)), ("endColumn", String(place.end.column))]
        }
        return properties
    }

    /// The line of the last character: a range that ends where a line begins does not reach it.
    private func lastLine(of place: ReportPlace) -> Int {
        let reaches = place.end.column > 1 || place.end.line == place.start.line
        return reaches ? place.end.line : place.end.line - 1
    }

    private func remainder(_ errors: Int, _ warnings: Int) -> String {
        var parts: [String] = []
        if errors > 0 { parts.append(Quantity(errors, "more error").description) }
        if warnings > 0 { parts.append(Quantity(warnings, "more warning").description) }
        guard !parts.isEmpty else { return "" }
        let text = parts.joined(separator: " and ") + ": the step's log and summary have all of them"
        return WorkflowCommand(name: "notice", properties: [("title", "deed")], message: text).line
    }
}
