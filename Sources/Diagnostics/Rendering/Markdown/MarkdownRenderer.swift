/// Shows findings as Markdown, for a comment on a pull request or for the summary of a CI step: what was checked, then a
/// table for each event, those with the gravest findings first.
package struct MarkdownRenderer {
    /// What GitHub takes as a comment.
    package static let commentLimit = 65_536
    /// What GitHub takes as the summary of a step.
    package static let stepSummaryLimit = 1 << 20

    private let report: Report

    package init(_ report: Report) { self.report = report }

    /// Not longer than so many bytes: rows that have no room are counted instead.
    package func render(limit: Int = commentLimit) -> String {
        let summary = report.context.summary ?? ReportSummary("", counts: [])
        var page = MarkdownPage(limit: limit)
        page.add("## deed: \(summary.findings(report.diagnostics))\n")
        let lines = (report.context.summary.map { [$0.headline] + $0.conclusions } ?? []).map(MarkdownText.prose)
        if !lines.isEmpty { page.add("\n" + lines.map { "- \($0)\n" }.joined()) }
        for group in groups {
            page.add(
                heading: "\n### \(group.title)\n\n| | rule | where | finding |\n|:--|:--|:--|:--|\n",
                rows: group.entries.map(row))
        }
        return page.finished()
    }

    private struct Group {
        var title: String
        var entries: [ReportEntry]
    }

    /// By event, in the order of their gravest findings; what belongs to no event last among equals.
    private var groups: [Group] {
        let sorted = report.worstFirst
        var order: [String?] = []
        var members: [String?: [ReportEntry]] = [:]
        for entry in sorted {
            let subject = entry.contract
            if members[subject] == nil { order.append(subject) }
            members[subject, default: []].append(entry)
        }
        return order.map { subject in
            Group(title: subject.map(MarkdownText.code) ?? "The registry", entries: members[subject] ?? [])
        }
    }

    private func row(_ entry: ReportEntry) -> String {
        let diagnostic = entry.diagnostic
        let details = entry.details.map { note in
            let isData = note.text.hasPrefix("{") || note.text.hasPrefix("[")
            return MarkdownText.prose(note.label) + ": "
                + (isData ? MarkdownText.code(note.text) : MarkdownText.prose(note.text))
        }
        let cells = [
            entry.word, MarkdownText.code(diagnostic.rule.rawValue),
            entry.place.map { MarkdownText.code($0.text) } ?? "",
            ([MarkdownText.prose(diagnostic.message)] + details).joined(separator: "<br>"),
        ]
        return "| " + cells.joined(separator: " | ") + " |\n"
    }
}
