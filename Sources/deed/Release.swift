import ArgumentParser
import ContractModel
import ContractRegistry
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
        if let planned { try transaction.write(planned) }
        try finish(planned, run, isWritten: true)
    }

    /// What to write; `nil` where something keeps it from being released.
    private func plan(_ run: inout RegistryRun) throws -> [PlannedRelease]? {
        run.check(today: try day.day())
        _ = try run.compare(with: baseline)
        let planner = ReleasePlanner(
            run.registry, catalog: run.catalog, releasedAt: try day.timestamp(), found: run.diagnostics)
        let selection = try EventSelection(events, in: run)
        var refused = Diagnostics()
        let names = events.compactMap { EventName($0) }
        let planned = planner.plan(all ? .all : .events(names), diagnostics: &refused)
        guard refused.hasErrors else { return planned }
        run.diagnostics = selection.filter(run.diagnostics, run.catalog)
        run.diagnostics.append(contentsOf: refused)
        return nil
    }

    private func finish(_ planned: [PlannedRelease]?, _ run: RegistryRun, isWritten: Bool) throws {
        guard let planned else {
            try report.write(
                run.errors, run.catalog, ReportSummary("nothing was released", counts: [("released", 0)]), of: run.scope
            )
            throw ExitCode(1)
        }
        for release in planned {
            let verb = isWritten ? "released" : "would release"
            Console.print("\(verb) \(release.event) \(release.version): \(FileSystem.join(run.folder, release.path))")
        }
        if planned.isEmpty { Console.print("everything is released already, drafts aside") }
    }
}
