import ArgumentParser
import ContractModel
import ContractRegistry
import ContractRules
import Diagnostics

struct Release: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write the snapshots of versions that are not released yet.",
        discussion: "All or nothing: where one of them cannot be released, none is.")

    @Argument(help: ArgumentHelp("Names of events.", valueName: "event"))
    var events: [String] = []

    @Flag(help: "Release every version that is not released yet, drafts aside.")
    var all = false

    @Flag(help: "Say what would be written, and write nothing.")
    var dryRun = false

    @OptionGroup var registry: RegistryOptions
    @OptionGroup var baseline: BaselineOptions
    @OptionGroup var report: ReportOptions
    @OptionGroup var day: DayOption

    func validate() throws {
        guard all == events.isEmpty else { throw ValidationError("name events, or say --all") }
    }

    /// The lock is taken before the registry is read, so that two releases do not decide from the same state.
    func run() throws {
        let folder = try registry.folder()
        if dryRun {
            var run = try RegistryRun(folder: folder)
            return try finish(try plan(&run), run, isWritten: false)
        }
        let transaction = try ReleaseTransaction(folder: folder)
        var run = try RegistryRun(folder: folder)
        let planned = try plan(&run)
        if let planned { try transaction.write(planned.releases, beside: planned.waiverFiles) }
        try finish(planned, run, isWritten: true)
    }

    /// What a release writes.
    private struct Plan {
        var releases: [PlannedRelease]
        var settled: [Waiver]
        /// The files of teams without the waivers that are settled.
        var waiverFiles: [(path: String, text: String)]
    }

    /// What to write; `nil` where something keeps it from being released.
    private func plan(_ run: inout RegistryRun) throws -> Plan? {
        let today = try day.day()
        let used = try run.judge(against: baseline, today: today, isComplete: false).outcome.used
        let planner = ReleasePlanner(
            run.registry, catalog: run.catalog, releasedAt: try day.timestamp(), waivers: used, found: run.diagnostics)
        let selection = try EventSelection(events, in: run)
        var refused = Diagnostics()
        let names = events.compactMap { EventName($0) }
        let planned = planner.plan(all ? .all : .events(names), diagnostics: &refused)
        guard refused.hasErrors else {
            let settled = used.filter { waiver in
                planned.contains { $0.event == waiver.waiver.event.value && $0.version == waiver.version }
            }.map(\.waiver)
            let files = WaiverSettlement.files(removing: settled, from: run.registry, catalog: run.catalog)
            return Plan(releases: planned, settled: settled, waiverFiles: files)
        }
        run.diagnostics = selection.filter(run.diagnostics, run.catalog)
        run.diagnostics.append(contentsOf: refused)
        return nil
    }

    private func finish(_ planned: Plan?, _ run: RegistryRun, isWritten: Bool) throws {
        guard let planned else {
            try report.refuse(run.errors, run.catalog, "nothing was released", none: "released", of: run.scope)
        }
        for release in planned.releases {
            let verb = isWritten ? "released" : "would release"
            Console.print("\(verb) \(release.event) \(release.version): \(FileSystem.join(run.folder, release.path))")
        }
        for waiver in planned.settled {
            let verb = isWritten ? "settled" : "would settle"
            Console.print("\(verb) the waiver \(waiver.finding.value) of \(waiver.team): \(waiver.rule.value)")
        }
        if planned.releases.isEmpty { Console.print("everything is released already, drafts aside") }
    }
}
