import ArgumentParser
import ContractModel
import ContractRegistry
import Diagnostics

struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check the registry: syntax, references, examples, lint, and what changes break.",
        discussion: "With names of events, only what concerns them is shown and counts.")

    @Argument(help: ArgumentHelp("Names of events; all where there are none.", valueName: "event"))
    var events: [String] = []

    @OptionGroup var registry: RegistryOptions
    @OptionGroup var baseline: BaselineOptions
    @OptionGroup var report: ReportOptions
    @OptionGroup var day: DayOption

    @Flag(help: "Do not fail where there is nothing to check.")
    var allowEmpty = false

    func run() throws {
        var run = try RegistryRun(folder: registry.folder())
        let today = try day.day()
        run.check(today: today)
        let compared = try run.compare(with: baseline)
        let outcome = run.holdToPromises(since: compared, today: today, isComplete: events.isEmpty)
        let selection = try EventSelection(events, in: run)
        let found = selection.filter(run.diagnostics, run.catalog)
        let isComplete = allowEmpty || !selection.isEmpty
        let summary = selection.summary(of: outcome, comparedWith: compared)
        try report.write(found, run.catalog, summary, of: selection.scope(isComplete: isComplete))
        try report.judge(found)
        if !isComplete {
            throw Failure(
                "nothing was checked: `\(run.folder)` holds no contract; write one with `deed new`, or say `--allow-empty`"
            )
        }
    }
}
