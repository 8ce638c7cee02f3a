import ArgumentParser
import ContractGenerator
import ContractModel
import ContractRegistry
import Diagnostics
import PayloadValidation

struct Generate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Generate code from contracts.", subcommands: [GenerateSwift.self])
}

struct GenerateSwift: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "swift", abstract: "Generate Swift: one file per contract version, and one index.",
        discussion: "Files that do not belong any more are removed, but only those that deed wrote.")

    enum Source: String, ExpressibleByArgument, CaseIterable {
        case working, releases
    }

    @Argument(help: ArgumentHelp("Names of events, * for any text; all where there are none.", valueName: "event"))
    var events: [String] = []

    @Option(help: ArgumentHelp("The folder to generate into.", valueName: "dir"))
    var out: String

    @Option(help: "What to generate from: the working contracts, or the latest release of each major.")
    var from: Source = .working

    @Option(help: "The access level of what is generated; that of deed.yaml where it is left out.")
    var access: Settings.Swift.Access?

    @Option(
        help: ArgumentHelp(
            "A folder of templates that take the place of the built-in ones of their names.", valueName: "dir"))
    var templates: String?

    @Flag(help: "Write nothing; the exit code is 1 where the folder is not as it would be written.")
    var check = false

    @OptionGroup var registry: RegistryOptions
    @OptionGroup var report: ReportOptions

    func run() throws {
        var run = try RegistryRun(folder: registry.folder())
        run.validateExamples()
        guard let files = try files(&run) else {
            try report.write(
                run.errors, run.catalog, ReportSummary("nothing was generated", counts: [("generated", 0)]))
            throw ExitCode(1)
        }
        let folder = OutputFolder(out)
        let difference = check ? try folder.difference(from: files) : try folder.write(files)
        if check { return try tell(difference) }
        let changed = difference.missing.count + difference.stale.count
        Console.print(
            "generated \(Quantity(files.count, "file")) into `\(out)`: \(changed) written, \(difference.extra.count) removed"
        )
    }

    /// What is to be written; `nil` where an error stands in the way.
    private func files(_ run: inout RegistryRun) throws -> [GeneratedFile]? {
        let selection = ContractSelection(run.registry, events: events, from: from == .working ? .working : .releases)
        if let index = selection.unmatched.first {
            let near = NearName.help(for: events[index], among: run.registry.events.map(\.name.description))
            throw Failure("`\(events[index])` matches no event in `\(run.folder)`" + near)
        }
        guard !selection.events.isEmpty else {
            throw Failure(
                "`\(run.folder)` holds nothing to generate from; with --from releases, an event needs a release")
        }
        var options = SwiftOptions(run.registry.settings, registry: FileSystem.name(of: run.folder))
        if let access { options.access = access }
        guard let set = try run.templates(from: templates), !run.diagnostics.hasErrors else { return nil }
        let files = SwiftGenerator(options: options, templates: set, table: TableEncoder.encode)
            .generate(selection, catalog: run.catalog, diagnostics: &run.diagnostics)
        return run.diagnostics.hasErrors ? nil : files
    }

    private func tell(_ difference: OutputFolder.Difference) throws {
        guard !difference.isEmpty else { return Console.print("`\(out)` is current") }
        let lines =
            difference.missing.map { "missing: \($0)" } + difference.stale.map { "not current: \($0)" }
            + difference.extra.map { "does not belong any more: \($0)" }
        Console.print(
            (lines + ["`\(out)` is not current: run the same command without --check"]).joined(separator: "\n"))
        throw ExitCode(1)
    }
}

extension Settings.Swift.Access: ExpressibleByArgument {}
