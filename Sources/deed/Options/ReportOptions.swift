import ArgumentParser
import ContractRegistry
import Diagnostics

/// How findings are shown, and which of them make a run fail.
struct ReportOptions: ParsableArguments {
    enum Threshold: String, ExpressibleByArgument, CaseIterable {
        case error, warning, note, never

        var severity: Severity? { Severity(rawValue: rawValue) }
    }

    @Option(
        name: .customLong("report"),
        help: ArgumentHelp(
            "A report, text or json; to a file with =path. May be given several times.", valueName: "format[=path]"))
    var reports: [ReportTarget] = []

    @Option(help: ArgumentHelp("The least severity that makes the exit code 1.", valueName: "severity"))
    var failOn: Threshold = .error

    @Option(help: "When to use colours.")
    var color: ColorChoice = .auto

    @Flag(help: "Only findings: no closing lines, no progress.")
    var quiet = false

    func validate() throws {
        guard reports.count(where: { $0.path == nil }) <= 1 else {
            throw ValidationError(
                "only one report can go to standard output; give the others a path: --report json=report.json")
        }
    }

    /// Writes every report. Standard output has the text report unless another format is asked for there.
    func write(_ diagnostics: Diagnostics, _ catalog: SourceCatalog, _ summary: ReportSummary) throws {
        var targets = reports
        if !targets.contains(where: { $0.path == nil }) { targets.append(ReportTarget(format: .text, path: nil)) }
        for target in targets {
            let text = render(diagnostics, catalog, summary, for: target)
            if let path = target.path {
                try AtomicFile.write(text, to: path)
            } else if !text.isEmpty {
                Console.print(text)
            }
        }
    }

    private func render(
        _ diagnostics: Diagnostics, _ catalog: SourceCatalog, _ summary: ReportSummary, for target: ReportTarget
    ) -> String {
        switch target.format {
        case .text:
            let color = target.path == nil ? self.color.isOn : self.color == .always
            return TextRenderer(catalog: catalog, color: color).render(diagnostics, summary: quiet ? nil : summary)
        case .json: return JSONRenderer(catalog: catalog).render(diagnostics, summary: summary)
        }
    }

    /// Leaves with exit code 1 where something is grave enough.
    func judge(_ diagnostics: Diagnostics) throws {
        guard let least = failOn.severity, let worst = diagnostics.worst, worst >= least else { return }
        throw ExitCode(1)
    }
}

/// `text`, `json=report.json`.
struct ReportTarget: ExpressibleByArgument {
    enum Format: String, CaseIterable {
        case text, json
    }

    var format: Format
    /// `nil`: standard output.
    var path: String?

    init(format: Format, path: String?) {
        self.format = format
        self.path = path
    }

    init?(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let format = Format(rawValue: parts[0]), parts.count == 1 || !parts[1].isEmpty else { return nil }
        self.init(format: format, path: parts.count == 2 ? parts[1] : nil)
    }

    static var allValueStrings: [String] { Format.allCases.map(\.rawValue) }
}
