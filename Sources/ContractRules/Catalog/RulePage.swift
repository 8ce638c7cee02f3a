import Diagnostics

/// What `deed explain` prints: always the same headings, in the same order.
struct RulePage {
    private let entry: RuleEntry

    init(_ entry: RuleEntry) { self.entry = entry }

    var text: String {
        let description = entry.description
        var parts = ["\(entry.id): \(description.summary)", "\(description.severity.rawValue) · \(entry.stage.title)"]
        parts.append(section("What it does", sentence(description.summary)))
        parts.append(section("Why it matters", description.rationale))
        if let example = entry.examples.first(where: { $0.verdict == .fires }) {
            parts.append(section("Example", shown(example)))
        }
        parts.append(section("Instead", instead))
        parts.append(section("Settings", settings))
        return parts.joined(separator: "\n\n") + "\n"
    }

    private func section(_ heading: String, _ body: String) -> String { "## \(heading)\n\n\(body)" }

    private func sentence(_ summary: String) -> String {
        "Wants that \(summary.prefix(1).lowercased())\(summary.dropFirst())."
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

    private func shown(_ example: RuleExample) -> String {
        code(example) + "\n\n"
            + example.messages.map { "\(entry.description.severity.rawValue): \($0)" }.joined(separator: "\n")
    }

    private func code(_ example: RuleExample) -> String {
        example.snippet.texts.map { text in
            text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "    \($0)" }
                .joined(separator: "\n")
        }.joined(separator: "\n\n")
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
