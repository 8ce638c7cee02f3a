import ArgumentParser
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
            "A report: \(ReportTarget.allValueStrings.joined(separator: ", ")); to a file with =path. May be given several times.",
            valueName: "format[=path]"))
    var reports: [ReportTarget] = []

    @Option(help: ArgumentHelp("The least severity that makes the exit code 1.", valueName: "severity"))
    var failOn: Threshold = .error

    @Option(help: "When to use colours.")
    var color: ColorChoice = .auto

    @Flag(help: "Only findings: no closing lines, no progress.")
    var quiet = false

    @Flag(help: "Do not look whether this is GitHub Actions or GitLab, which get reports of their own.")
    var noCi = false

    func validate() throws {
        let formats = Set(reports.filter { $0.path == nil }.map(\.format)).subtracting([.github])
        guard reports.count(where: { $0.path == nil && $0.format != .github }) <= 1 else {
            throw ValidationError(
                "only one report can go to standard output; give the others a path: --report json=report.json")
        }
        guard formats.isSubset(of: [.text]) || !reports.contains(ReportTarget(format: .github, path: nil)) else {
            throw ValidationError(
                "annotations can share standard output with text only; give one a path: --report json=report.json")
        }
    }

    /// Writes every report. Standard output has the text report unless another format is asked for there.
    func write(
        _ diagnostics: Diagnostics, _ catalog: SourceCatalog, _ summary: ReportSummary, of scope: ReportScope = .init()
    ) throws {
        let output = ReportOutput(
            diagnostics, catalog, scope.context(summary), palette: color, isQuiet: quiet)
        try ReportPlan(reports, ci: noCi ? nil : KnownCI.current).write(output)
    }

    /// Writes what keeps a command from doing anything, and leaves with exit code 1.
    ///
    /// - Parameters:
    ///   - words: `nothing was exported`.
    ///   - count: what there is none of, as reports call it: `exported`.
    func refuse(
        _ diagnostics: Diagnostics, _ catalog: SourceCatalog, _ words: String, none count: String,
        of scope: ReportScope = .init()
    ) throws -> Never {
        try write(diagnostics, catalog, ReportSummary(words, counts: [(count, 0)]), of: scope)
        throw ExitCode(1)
    }

    /// Leaves with exit code 1 where something is grave enough.
    func judge(_ diagnostics: Diagnostics) throws {
        guard let least = failOn.severity, let worst = diagnostics.worst, worst >= least else { return }
        throw ExitCode(1)
    }
}
