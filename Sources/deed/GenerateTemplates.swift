import ArgumentParser
import ContractGenerator
import ContractInterchange
import ContractModel
import ContractRegistry
import Diagnostics

struct GenerateTemplates: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "templates", abstract: "Generate another language by a folder of templates.",
        discussion: """
            contract.<ending>.mustache makes a file for each event and major version, any other <name>.<ending>.mustache one file \
            for all; templates without an ending are parts that those include. Templates/typescript and Templates/python of \
            deed's own repository are complete sets.
            """)

    @Argument(help: ArgumentHelp("The folder of templates.", valueName: "templates"))
    var folder: String

    @Argument(help: ArgumentHelp("Names of events, * for any text; all where there are none.", valueName: "event"))
    var events: [String] = []

    @Option(help: ArgumentHelp("The folder to generate into.", valueName: "dir"))
    var out: String

    @Option(help: "What to generate from: working (the default), or releases, the latest of each major.")
    var from: GenerateSwift.Source = .working

    @Flag(help: "Write nothing; the exit code is 1 where the folder is not as it would be written.")
    var check = false

    @OptionGroup var registry: RegistryOptions
    @OptionGroup var report: ReportOptions

    func run() throws {
        guard FileSystem.kind(of: folder) == .folder else { throw Failure("there is no folder `\(folder)`") }
        var run = try RegistryRun(folder: registry.folder())
        let files = try TemplateFile.folder(folder)
        let generator = run.withFindings { catalog, diagnostics in
            NeutralGenerator(files, catalog: &catalog, diagnostics: &diagnostics)
        }
        guard !run.diagnostics.hasErrors else {
            try report.refuse(run.diagnostics, run.catalog, "nothing was generated", none: "generated")
        }
        guard let generator else {
            throw Failure("`\(folder)` holds no template to begin with: name one `contract.<ending>.mustache`")
        }
        let selection = try GenerationRun.selection(
            of: events, from: from == .releases ? .releases : .working, in: run)
        let made = generator.generate(selection, registry: run.registry.settings.registry.value) { contract in
            JSONSchemaExport(contract, for: .consumer, isExtended: true).schema.line
        }
        let output = OutputFolder(out)
        let difference = check ? try output.difference(from: made) : try output.write(made)
        let changed = difference.missing + difference.stale
        guard check else {
            return Console.print("generated \(Quantity(made.count, "file")) into `\(out)`: \(changed.count) written")
        }
        guard !changed.isEmpty else { return Console.print("`\(out)` is current") }
        let lines = changed.sorted().map { "not current: \($0)" }
        Console.print(
            (lines + ["`\(out)` is not current: run the same command without --check"]).joined(separator: "\n"))
        throw ExitCode(1)
    }
}
