import Diagnostics

/// What `deed explain` prints: always the same headings, in the same order.
struct RulePage {
    private let entry: RuleEntry

    init(_ entry: RuleEntry) { self.entry = entry }

    var text: String {
        let description = entry.description
        var parts = ["\(entry.id): \(description.summary)", "\(description.severity.rawValue) · \(entry.stage.title)"]
        parts.append(section("What it does", doing))
        parts.append(section("Why it matters", description.rationale))
        if let example = entry.examples.first(where: { $0.verdict == .fires }) {
            parts.append(section("Example", shown(example)))
        }
        if let change = entry.changes.first(where: { $0.outcome != nil }) {
            parts.append(section("Example", shown(change)))
        }
        parts.append(section("Instead", instead))
        parts.append(section("Settings", settings))
        return parts.joined(separator: "\n\n") + "\n"
    }

    private func section(_ heading: String, _ body: String) -> String { "## \(heading)\n\n\(body)" }

    /// Rules of lint say how it should be, those of other stages what is wrong.
    private var doing: String {
        let summary = entry.description.summary
        return entry.stage == .lint ? "Checks that \(summary)." : "Reports when \(summary)."
    }

    private var instead: String {
        var parts = [entry.description.remedy]
        if let example = entry.examples.first(where: { $0.verdict == .passes }) { parts.append(code(example)) }
        let spared = entry.examples.filter { $0.verdict == .spared }
        if !spared.isEmpty {
            parts.append("Not meant: " + spared.map(\.title).joined(separator: "; ") + ".")
        }
        return parts.joined(separator: "\n\n")
    }

    /// Before and after, and what is said of it.
    private func shown(_ change: ChangeExample) -> String {
        let sides = [("Before", change.old), ("After", change.new)].map { title, snippet in
            let lines = snippet.texts.joined(separator: "\n\n").filter { $0 != "«" && $0 != "»" }.split(
                separator: "\n", omittingEmptySubsequences: false)
            return "\(title):\n\n" + lines.map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n")
        }
        return sides.joined(separator: "\n\n") + "\n\nFound: \(change.outcome?.message ?? "nothing")."
    }

    /// The snippet, with the rule's messages beneath what they mark.
    private func shown(_ example: RuleExample) -> String {
        var messages = example.messages[...]
        return lines(of: example).map { line in
            guard line.contains("«") else { return line.isEmpty ? "" : "    \(line)" }
            var shown = ["    " + line.filter { $0 != "«" && $0 != "»" }]
            for mark in marks(in: line) { shown.append("    \(mark) \(messages.popFirst() ?? "")") }
            return shown.joined(separator: "\n")
        }.joined(separator: "\n")
    }

    /// A line of `^` for each marked text.
    private func marks(in line: String) -> [String] {
        var marks: [String] = []
        var column = 0
        var start: Int?
        for character in line {
            switch character {
            case "«": start = column
            case "»":
                let first = start ?? 0
                marks.append(
                    String(repeating: " ", count: first) + String(repeating: "^", count: max(1, column - first)))
            default: column += 1
            }
        }
        return marks
    }

    private func code(_ example: RuleExample) -> String {
        lines(of: example).map { line in
            line.isEmpty ? "" : "    " + line.filter { $0 != "«" && $0 != "»" }
        }.joined(separator: "\n")
    }

    /// The snippet's texts, an empty line between two of them.
    private func lines(of example: RuleExample) -> [String] {
        example.snippet.texts.joined(separator: "\n\n").split(separator: "\n", omittingEmptySubsequences: false)
            .map(String.init)
    }

    private var settings: String {
        guard entry.stage.takesSeverity else { return "None: it stays an error until it is corrected." }
        let severities = "In `deed.yaml`: `severities: { \(entry.id): off }`, or `note`, `warning`, `error`."
        let accepted =
            entry.stage == .compatibility
            ? "By the team that is hit, in `waivers/<team>.yaml`, with a reason and an expiry."
            : "In one contract: `allow: [{ rule: \(entry.id), at: <path>, reason: …, until: <day> }]`."
        return "\(severities)\n\n\(accepted)"
    }
}
