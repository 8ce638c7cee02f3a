import ArgumentParser
import ContractRules
import Diagnostics

struct Rules: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List every rule, by the stage that finds it.")

    @Option(help: "How the list is printed.")
    var format: ListFormat = .text

    func run() throws {
        switch format {
        case .text: Console.print(text)
        case .json: Console.print(json)
        }
    }

    private var text: String {
        let width = KnownRules.entries.map(\.id.rawValue.count).max() ?? 0
        var lines: [String] = []
        for stage in RuleStage.allCases {
            let entries = KnownRules.entries.filter { $0.stage == stage }
            if entries.isEmpty { continue }
            lines.append((lines.isEmpty ? "" : "\n") + stage.title)
            for entry in entries {
                let id = entry.id.rawValue + String(repeating: " ", count: width - entry.id.rawValue.count)
                let severity = entry.description.severity.rawValue
                lines.append(
                    "  \(id)  \(severity + String(repeating: " ", count: 7 - severity.count))  \(entry.description.summary)"
                )
            }
        }
        return lines.joined(separator: "\n")
    }

    private var json: String {
        let rules = KnownRules.entries.map { entry in
            JSONOutput.object([
                ("id", .string(entry.id.rawValue)), ("stage", .string(entry.stage.rawValue)),
                ("severity", .string(entry.description.severity.rawValue)),
                ("summary", .string(entry.description.summary)),
                ("rationale", .string(entry.description.rationale)), ("remedy", .string(entry.description.remedy)),
                ("examples", .number(entry.examples.count + entry.changes.count)),
            ])
        }
        return JSONOutput.object([("rules", .array(rules))]).text
    }
}
