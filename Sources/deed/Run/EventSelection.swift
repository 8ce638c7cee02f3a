import ContractBaselines
import ContractModel
import ContractRegistry
import ContractRules
import Diagnostics

/// The events that a command was asked about; all where none is named.
struct EventSelection {
    private let names: Set<String>
    private let folder: String
    private let contracts: Int
    private let releases: Int
    private let subjects: [String]

    init(_ names: [String], in run: RegistryRun) throws {
        let known = run.registry.events.map(\.name.description)
        for name in names where !known.contains(name) {
            let near = NearName.help(for: name, among: known)
            throw Failure("there is no event `\(name)` in `\(run.folder)`" + near)
        }
        self.names = Set(names)
        folder = run.folder
        let events = run.registry.events.filter { names.isEmpty || names.contains($0.name.description) }
        contracts = events.reduce(0) { $0 + $1.working.count }
        releases = events.reduce(0) { $0 + $1.releases.count }
        subjects = events.map(\.name.description)
    }

    /// What machine formats say was looked at.
    func scope(isComplete: Bool = true) -> ReportScope {
        ReportScope(registry: folder, subjects: subjects, isComplete: isComplete)
    }

    var isEmpty: Bool { contracts + releases == 0 }

    /// What was looked at, what it is compared with, and which versions must become others.
    func summary(of outcome: CompatibilityGate.Outcome, comparedWith baseline: Baseline) -> ReportSummary {
        let verdicts = outcome.verdicts.filter { names.isEmpty || names.contains($0.contract.name.description) }
        var summary = ReportSummary(
            "checked \(Quantity(contracts, "contract")) against \(Quantity(releases, "release"))",
            counts: [("contracts", contracts), ("releases", releases)])
        summary.breaking = verdicts.reduce(0) { $0 + $1.breakingCount }
        summary.compatible = verdicts.reduce(0) { $0 + $1.compatibleCount }
        summary.counts += [("breaking", summary.breaking), ("compatible", summary.compatible)]
        summary.conclusions = verdicts.compactMap(\.conclusion) + [baseline.conclusion]
        return summary
    }

    /// What concerns the events: by subject, or by the folder of the file.
    func filter(_ diagnostics: Diagnostics, _ catalog: SourceCatalog) -> Diagnostics {
        guard !names.isEmpty else { return diagnostics }
        let folders = names.map { FileSystem.join(folder, $0.split(separator: ".").joined(separator: "/")) + "/" }
        var kept = Diagnostics()
        for diagnostic in diagnostics.list {
            let path = diagnostic.range.map { catalog[$0.file].path } ?? ""
            if diagnostic.subject.map(names.contains) == true || folders.contains(where: path.hasPrefix) {
                kept.append(diagnostic)
            }
        }
        return kept
    }
}
