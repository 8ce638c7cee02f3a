import ArgumentParser
import ContractInterchange
import ContractModel
import ContractRegistry
import DeedRuntime
import Diagnostics
import PayloadValidation

struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make contracts of schemas in another format.",
        subcommands: [
            ImportJSONSchema.self, ImportAvro.self, ImportAsyncAPI.self, ImportDataContract.self, ImportSamples.self,
        ])
}

/// What is imported and where it goes.
struct ImportOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("The folder of schemas.", valueName: "folder"))
    var folder: String

    @Option(help: ArgumentHelp("The registry to write into; it need not be there yet.", valueName: "dir"))
    var into: String

    @Option(help: "The domain of all events; from the folders or names where it is left out.")
    var domain: String?

    @Option(help: "The name of the registry, where it has none.")
    var name = "imported"

    @Option(help: "The team that owns the domains that are new.")
    var team = "unassigned"

    @Option(help: "How the list of what could not be carried over is printed.")
    var format: ListFormat = .text

    @OptionGroup var report: ReportOptions
    @OptionGroup var day: DayOption

    /// Writes what is read, all or nothing, and lists what could not be carried over.
    func run(_ read: (_ folder: String, _ domain: String?) throws -> ImportedRegistry) throws {
        guard FileSystem.kind(of: folder) == .folder else { throw Failure("there is no folder `\(folder)`") }
        var imported = try read(folder, domain)
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

struct ImportJSONSchema: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "jsonschema", abstract: "Read a folder of JSON Schemas, draft-04 to 2020-12, with their versions.",
        discussion: """
            Writes contracts and releases, all or nothing and never over what people wrote. What cannot be carried over is
            listed by file and counted.
            """)

    @OptionGroup var options: ImportOptions

    func run() throws {
        try options.run { try JSONSchemaImporter.read(JSONSchemaImporter.Options(folder: $0, domain: $1)) }
    }
}

struct ImportAvro: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "avro", abstract: "Read a folder of Avro schemas: each record that no other refers to is an event."
    )

    @OptionGroup var options: ImportOptions

    func run() throws { try options.run(AvroImporter.read) }
}

struct ImportAsyncAPI: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "asyncapi", abstract: "Read a folder of AsyncAPI documents, 2 and 3: each message is an event.")

    @OptionGroup var options: ImportOptions

    func run() throws { try options.run(AsyncAPIImporter.read) }
}

struct ImportDataContract: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "odcs",
        abstract:
            "Read a folder of contracts of the Open Data Contract Standard 3: each object of a schema is an event.")

    @OptionGroup var options: ImportOptions

    func run() throws { try options.run(DataContractImporter.read) }
}
