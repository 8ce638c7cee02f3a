import ContractRegistry
import Diagnostics

/// Which reports are written, and where: those that are asked for, and those that the CI reads without being asked for.
struct ReportPlan {
    /// The name that GitLab's own manual uses.
    static let gitLabFile = "gl-code-quality-report.json"

    /// To files that were named.
    private(set) var files: [ReportTarget]
    /// The file that GitLab is given unasked; `nil` where there is none to write.
    private(set) var codeQuality: String?
    /// To standard output, annotations aside; `nil` where annotations alone go there.
    private(set) var main: ReportTarget?
    /// Whether annotations go to standard output.
    private(set) var annotates: Bool
    /// Where the step's summary is; `nil` where there is none to write.
    private(set) var stepSummary: String?

    init(_ asked: [ReportTarget], ci: KnownCI?) {
        let annotations = ReportTarget(format: .github, path: nil)
        files = asked.filter { $0.path != nil }
        annotates = asked.contains(annotations)
        main = asked.first { $0.path == nil && $0 != annotations }
        if main == nil, !annotates { main = ReportTarget(format: .text, path: nil) }
        switch ci {
        case .gitHub:
            if main?.format == .text, !asked.contains(where: { $0.format == .github }) { annotates = true }
            stepSummary = Console.environment("GITHUB_STEP_SUMMARY")
        case .gitLab where !asked.contains { $0.format == .gitlab }:
            let folder = Console.environment("CI_PROJECT_DIR") ?? ""
            codeQuality = FileSystem.join(folder, Self.gitLabFile)
        default: break
        }
    }

    func write(_ output: ReportOutput) throws {
        for target in files {
            if let path = target.path { try AtomicFile.write(output.text(target), to: path) }
        }
        if let main {
            let text = output.text(main)
            if !text.isEmpty { Console.print(annotates ? GitHubRenderer.inert(text) : text) }
        }
        if annotates {
            let text = output.text(ReportTarget(format: .github, path: nil))
            if !text.isEmpty { Console.print(text) }
        }
        try writeUnasked(output)
    }

    /// What nobody asked for is no reason to fail where it cannot be written.
    private func writeUnasked(_ output: ReportOutput) throws {
        do {
            if let stepSummary { try output.appendStepSummary(to: stepSummary) }
            if let codeQuality {
                try AtomicFile.write(output.text(ReportTarget(format: .gitlab, path: codeQuality)), to: codeQuality)
            }
        } catch let error as RegistryError {
            Console.log("warning: " + DisplayText.safe(error.description) + "; `--no-ci` leaves it out")
        }
    }
}
