import ContractRegistry
import ContractRules
import Diagnostics

/// What a run looked at, for the formats that name it.
struct ReportScope {
    /// The registry's folder as messages show it.
    var registry = "contracts"
    /// Events with a contract, those without findings too.
    var subjects: [String] = []
    /// Whether the run looked at all that it was asked to.
    var isComplete = true

    func context(_ summary: ReportSummary) -> ReportContext {
        ReportContext(
            summary: summary, rules: KnownRules.entries.map(\.description), subjects: subjects, registry: registry,
            version: Version.number, paths: Self.paths, isComplete: isComplete)
    }

    /// From the folder that has `.git`, else from where the CI checks out, else from here.
    private static var paths: RepositoryPaths {
        let here = FileSystem.currentFolder
        let checkout = Console.environment("GITHUB_WORKSPACE") ?? Console.environment("CI_PROJECT_DIR")
        let root = gitRoot(above: here) ?? checkout.flatMap { (here + "/").hasPrefix($0 + "/") ? $0 : nil }
        return RepositoryPaths(root: root ?? here, absolute: here)
    }

    private static func gitRoot(above folder: String) -> String? {
        var candidate = folder
        while !candidate.isEmpty, candidate != "/", candidate != "." {
            if FileSystem.kind(of: candidate + "/.git") != nil { return candidate }
            candidate = FileSystem.folder(of: candidate)
        }
        return nil
    }
}
