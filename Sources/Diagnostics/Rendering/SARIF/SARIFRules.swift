/// The rules that a run's results name, each with its help, in the order of their names.
struct SARIFRules {
    let objects: [JSONOutput]
    private let indexes: [RuleID: Int]

    init(_ entries: [ReportEntry], known: [RuleDescription]) {
        let descriptions = Dictionary(known.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let used = Set(entries.map(\.diagnostic.rule)).sorted()
        objects = used.map { Self.object($0, descriptions[$0]) }
        indexes = Dictionary(uniqueKeysWithValues: used.enumerated().map { ($1, $0) })
    }

    func index(of rule: RuleID) -> Int { indexes[rule] ?? -1 }

    /// `error`, `warning` or `note`, as SARIF has them too.
    private static func object(_ id: RuleID, _ rule: RuleDescription?) -> JSONOutput {
        guard let rule else { return .object([("id", .string(id.rawValue))]) }
        let text = "\(rule.summary)\n\n\(rule.rationale)\n\nInstead: \(rule.remedy)\n\nMore: deed explain \(id)"
        let markdown =
            "\(rule.rationale)\n\n**Instead:** \(rule.remedy)\n\nMore: `deed explain \(id.rawValue)`"
        let level = rule.severity == .off ? "none" : rule.severity.rawValue
        return .object([
            ("id", .string(id.rawValue)), ("shortDescription", .object([("text", .string(rule.summary))])),
            ("fullDescription", .object([("text", .string(rule.rationale))])),
            ("help", .object([("text", .string(text)), ("markdown", .string(markdown))])),
            ("defaultConfiguration", .object([("level", .string(level))])),
            (
                "properties",
                .object([
                    ("tags", .array([.string("contract"), .string("event")])),
                    ("problem.severity", .string(problem(rule.severity))), ("precision", .string("very-high")),
                ])
            ),
        ])
    }

    /// GitHub's word.
    private static func problem(_ severity: Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .note, .off: "recommendation"
        }
    }
}
