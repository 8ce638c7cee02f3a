import ArgumentParser
import ContractInterchange
import ContractModel
import ContractRegistry
import DeedRuntime
import Diagnostics
import PayloadValidation

struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make contracts of schemas in another format.", subcommands: [ImportJSONSchema.self])
}

struct ImportJSONSchema: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "jsonschema", abstract: "Read a folder of JSON Schemas, draft-04 to 2020-12, with their versions.",
        discussion: """
            Writes contracts and releases, all or nothing and never over what people wrote. What cannot be carried over is
            listed by file and counted.
            """)

    @Argument(help: ArgumentHelp("The folder of schemas, JSON or YAML.", valueName: "folder"))
    var folder: String

    @Option(help: ArgumentHelp("The registry to write into; it need not be there yet.", valueName: "dir"))
    var into: String

    @Option(help: "The domain of all events; from the folders where it is left out.")
    var domain: String?

    @Option(help: "The name of the registry, where it has none.")
    var name = "imported"

    @Option(help: "The team that owns the domains that are new.")
    var team = "unassigned"

    @Option(help: "How the list of what could not be carried over is printed.")
    var format: ListFormat = .text

    @OptionGroup var report: ReportOptions
    @OptionGroup var day: DayOption

    func run() throws {
        guard FileSystem.kind(of: folder) == .folder else { throw Failure("there is no folder `\(folder)`") }
        var imported = try JSONSchemaImporter.read(JSONSchemaImporter.Options(folder: folder, domain: domain))
        guard imported.report.contracts > 0 else {
            throw Failure("`\(folder)` holds no schema that a contract can be made of")
        }
        imported.leaveOutExamples { contract, payload in
            guard let validator = try? PayloadValidator(contract) else { return nil }
            return validator.validate(Array(payload.json.utf8), as: .producer).first?.description
        }
        var diagnostics = Diagnostics()
        let writer = ImportWriter(
            imported,
            options: ImportWriter.Options(into: into, registry: name, owner: team, releasedAt: try day.timestamp()))
        guard let outcome = try writer.write(&diagnostics) else {
            try report.refuse(diagnostics, SourceCatalog(), "nothing was imported", none: "written")
        }
        let listing = ImportListing(
            report: imported.report, written: outcome.written.count, unchanged: outcome.unchanged)
        Console.print(format == .text ? listing.text : listing.json)
    }
}
