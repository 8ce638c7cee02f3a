import ArgumentParser
import ContractGenerator
import ContractModel
import ContractRegistry
import Diagnostics

struct Generate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Generate code from contracts.", subcommands: [GenerateSwift.self, GenerateTemplates.self])
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

    @Option(help: "What to generate from: working (the default), or releases, the latest of each major.")
    var from: Source?

    @Option(help: "The access level of what is generated; that of deed.yaml where it is left out.")
    var access: Settings.Swift.Access?

    @Option(
        help: ArgumentHelp(
            "A folder of templates that take the place of the built-in ones of their names.", valueName: "dir"))
    var templates: String?

    @Option(help: ArgumentHelp("The deed-generate.yaml of a target, which says all of this.", valueName: "file"))
    var configuration: String?

    @Flag(help: "Write nothing; the exit code is 1 where the folder is not as it would be written.")
    var check = false

    @OptionGroup var registry: RegistryOptions
    @OptionGroup var report: ReportOptions

    func validate() throws {
        guard configuration == nil || (events.isEmpty && from == nil && access == nil && registry.registry == nil)
        else {
            throw ValidationError(
                "--configuration says what is generated; leave out events, --from, --access and --registry")
        }
    }

    func run() throws {
        let memory = try memory()
        if let count = memory?.currentCount {
            let files = Quantity(count, "file")
            return Console.print(
                check ? "`\(out)` is current" : "generated \(files) into `\(out)`: 0 written, 0 removed")
        }
        let generation = try configuration.map(GenerationRun.init(configuration:)) ?? registryRun()
        guard let files = generation.files else {
            try report.refuse(
                generation.diagnostics, generation.catalog, "nothing was generated", none: "generated")
        }
        if !generation.diagnostics.list.isEmpty {
            Console.log(TextRenderer(catalog: generation.catalog).render(generation.diagnostics, summary: nil))
        }
        let folder = OutputFolder(out)
        let difference = check ? try folder.difference(from: files) : try folder.write(files)
        if generation.diagnostics.list.isEmpty, !check || difference.isEmpty { memory?.remember(files.count) }
        if check { return try tell(difference) }
        let changed = difference.missing.count + difference.stale.count
        Console.print(
            "generated \(Quantity(files.count, "file")) into `\(out)`: \(changed) written, \(difference.extra.count) removed"
        )
    }

    /// What the same command did last time; a target's configuration is read anew each time.
    private func memory() throws -> GenerationMemory? {
        guard configuration == nil else { return nil }
        let folder = try registry.folder()
        var options = events.map { "event \($0)" }
        options += [from.map { "from \($0)" }, access.map { "access \($0)" }].compactMap(\.self)
        return try GenerationMemory(
            registry: folder, templates: RegistryRun.replacements(from: templates, besides: folder), options: options,
            out: out)
    }

    private func registryRun() throws -> GenerationRun {
        try GenerationRun(
            folder: registry.folder(), events: events, from: from == .releases ? .releases : .working, access: access,
            templates: templates)
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
