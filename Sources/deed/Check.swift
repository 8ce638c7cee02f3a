import ArgumentParser
import ContractModel
import ContractRegistry
import ContractRules
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

    @Flag(help: "Apply the fixes that need nobody's judgement, then check what is left.")
    var fix = false

    @Flag(help: "Show what --fix would change, as a patch, and change nothing.")
    var diff = false

    @Flag(help: "Say on standard error how long each stage took.")
    var timings = false

    func run() throws {
        if diff || fix {
            let plan = try judged().repairs()
            if plan.titles.isEmpty { Console.log("nothing can be fixed without judgement") }
            if diff { return plan.files.isEmpty ? () : Console.print(RepairListing(plan: plan).text) }
            try apply(plan)
        }
        let judged = try judged()
        Lasting.keep(judged)
        try show(judged)
    }

    /// A registry with all that was found of the events in question.
    private struct Judged {
        var run: RegistryRun
        var selection: EventSelection
        var found: Diagnostics
        var summary: ReportSummary

        /// In files of the registry that people write: snapshots stay as they are.
        func repairs() -> RepairPlan {
            let own = FileSystem.join(run.folder, "")
            return RepairPlan(found, run.catalog) { $0.hasPrefix(own) && !$0.contains("/releases/") }
        }
    }

    private func judged() throws -> Judged {
        var run = try RegistryRun(folder: registry.folder(), releases: .deferred)
        let (compared, outcome) = try run.judge(against: baseline, today: day.day(), isComplete: events.isEmpty)
        let selection = try EventSelection(events, in: run)
        return Judged(
            run: run, selection: selection, found: selection.filter(run.diagnostics, run.catalog),
            summary: selection.summary(of: outcome, comparedWith: compared))
    }

    private func apply(_ plan: RepairPlan) throws {
        for file in plan.files {
            _ = try AtomicFile.writeIfChanged(String(decoding: file.after, as: UTF8.self), to: file.path)
        }
        for title in plan.titles { Console.log("fixed: \(DisplayText.safe(title))") }
    }

    private func show(_ judged: Judged) throws {
        var run = judged.run
        let isComplete = allowEmpty || !judged.selection.isEmpty
        try report.write(
            judged.found, run.catalog, judged.summary, of: judged.selection.scope(isComplete: isComplete))
        run.stages.end("reports")
        if timings { Console.log(run.stages.text) }
        try report.judge(judged.found)
        if !isComplete {
            throw Failure(
                "nothing was checked: `\(run.folder)` holds no contract; write one with `deed new`, or say `--allow-empty`"
            )
        }
    }
}
