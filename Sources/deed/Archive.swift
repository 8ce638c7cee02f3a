import ArgumentParser
import ContractModel
import ContractRegistry
import Diagnostics

struct Archive: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write an archive of releases and what they need, for other repositories to generate from.")

    @Argument(help: ArgumentHelp("Names of events; all where there are none.", valueName: "event"))
    var events: [String] = []

    @Option(help: ArgumentHelp("The file to write, a tape archive.", valueName: "path"))
    var out: String?

    @Option(help: "The archive's version, part of its name; the day where it is left out.")
    var label: String?

    @OptionGroup var registry: RegistryOptions
    @OptionGroup var report: ReportOptions
    @OptionGroup var day: DayOption

    func run() throws {
        let run = try RegistryRun(folder: registry.folder())
        guard !run.diagnostics.hasErrors else {
            try report.refuse(
                run.diagnostics, run.catalog, "nothing was archived", none: "archived", of: run.scope)
        }
        _ = try EventSelection(events, in: run)
        let names = events.compactMap { EventName($0) }
        let chosen = run.registry.events.filter { names.isEmpty || names.contains($0.name) }
        let releases = chosen.reduce(0) { $0 + $1.releases.count }
        guard releases > 0 else { throw Failure("there is no release to archive; write some with `deed release`") }
        let folder = "\(run.registry.settings.registry.value)-contracts-\(try label ?? day.day().description)"
        let bytes = try RegistryArchive.make(
            of: run.loaded, catalog: run.catalog, folder: folder, events: names.isEmpty ? nil : Set(names))
        let path = out ?? folder + ".tar"
        try AtomicFile.write(bytes, to: path)
        Console.print("archived \(Quantity(releases, "release")) of \(Quantity(chosen.count, "event")): \(path)")
    }
}
