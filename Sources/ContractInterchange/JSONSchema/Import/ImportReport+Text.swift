extension ImportReport {
    /// The report for people: losses file by file, decisions counted, then what was read.
    package var text: String {
        var lines: [String] = []
        lines += losses(of: Dictionary(grouping: losses, by: \.file))
        lines += list("could not be carried over", refused)
        lines += list("examples left out", refusedExamples)
        lines += decisions
        lines += skippedLines
        lines += summary
        return lines.joined(separator: "\n") + "\n"
    }

    private func losses(of files: [String: [ImportFinding]]) -> [String] {
        guard !files.isEmpty else { return [] }
        var lines = ["not carried over as it was:"]
        for file in files.keys.sorted() {
            lines.append("  \(file)")
            for finding in files[file] ?? [] {
                let place = finding.pointer.isEmpty ? "the whole" : finding.pointer
                lines.append("    \(place): \(finding.construct): \(finding.action)")
            }
        }
        return lines + [""]
    }

    private func list(_ title: String, _ files: [SkippedFile]) -> [String] {
        files.isEmpty ? [] : ["\(title):"] + files.map { "  \($0.path): \($0.reason)" } + [""]
    }

    /// Decisions of the import, counted by kind; the JSON report has every place.
    private var decisions: [String] {
        let kinds = Dictionary(grouping: findings.filter { $0.effect == .policy }) { $0.construct }
        guard !kinds.isEmpty else { return [] }
        var lines = ["decided for all, see `--report json` for every place:"]
        for kind in kinds.keys.sorted() {
            let places = kinds[kind] ?? []
            let actions = Dictionary(grouping: places, by: \.action).mapValues(\.count)
            let common = actions.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            lines.append("  \(kind), \(places.count) times: \(common[0].key)")
        }
        return lines + [""]
    }

    private var skippedLines: [String] {
        let kinds = Dictionary(grouping: skipped, by: \.reason)
        guard !skipped.isEmpty else { return [] }
        var lines = ["no events:"]
        for reason in kinds.keys.sorted() {
            let files = kinds[reason] ?? []
            lines.append("  \(files.count) × \(reason): \(files[0].path)\(files.count > 1 ? ", …" : "")")
        }
        return lines + [""]
    }

    private var summary: [String] {
        [
            "read \(files) files: \(events) events in \(contractsRead) versions, \(sharedTypes) shared types, \(fields) fields",
            "carried over completely: \(completeContracts) of \(contractsRead) contracts"
                + " (\(Self.percent(completeContracts, of: contractsRead))),"
                + " \(completeFields) of \(fields) fields (\(Self.percent(completeFields, of: fields)))",
            "with losses: \(contracts - completeContracts) contracts, \(fieldsWithLosses) fields;"
                + " not carried over: \(refused.count) contracts",
        ]
    }

    /// With one decimal, rounded down, so that 100 % means all.
    static func percent(_ part: Int, of whole: Int) -> String {
        guard whole > 0 else { return "–" }
        let tenths = part * 1000 / whole
        return "\(tenths / 10).\(tenths % 10) %"
    }
}
