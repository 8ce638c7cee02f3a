import ArgumentParser
import ContractInterchange

struct ExportAvro: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "avro", abstract: "Write Avro 1.11: one schema for each version of each event.")

    @OptionGroup var options: ExportOptions

    func run() throws { try options.run("Avro", AvroExport.export) }
}

struct ExportProtobuf: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "protobuf", abstract: "Write Protocol Buffers: one file for each version of each event.",
        discussion:
            "Fields keep their numbers from release to release; what is not released has those that its release would give."
    )

    @OptionGroup var options: ExportOptions

    func run() throws { try options.run("Protobuf", ProtobufExport.export) }
}

struct ExportAsyncAPI: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "asyncapi", abstract: "Write AsyncAPI 3: one document for each domain.")

    @Option(help: "The edition of AsyncAPI.")
    var edition: AsyncAPIExport.Edition = .edition30

    @OptionGroup var options: ExportOptions

    func run() throws { try options.run("AsyncAPI") { AsyncAPIExport.export($0, edition: edition) } }
}

struct ExportDataContract: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "odcs",
        abstract: "Write the Open Data Contract Standard 3.1: one contract for each version of each event.")

    @OptionGroup var options: ExportOptions

    func run() throws { try options.run("The Open Data Contract Standard", DataContractExport.export) }
}

struct ExportConfluent: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "confluent",
        abstract: "Write what the REST interface of Confluent's Schema Registry takes: a folder for each subject.",
        discussion: """
            config.json is the body of PUT /config/SUBJECT, and the files in versions/, in the order of their numbers, are those \
            of POST /subjects/SUBJECT/versions.
            """)

    @Option(name: .customLong("schema"), help: "The format of the schemas.")
    var format: ConfluentExport.Format = .json

    @Option(
        help: ArgumentHelp(
            "What subjects are called; {domain}, {name}, {event} and {major} are replaced.", valueName: "pattern"))
    var subject = "{event}.v{major}-value"

    @OptionGroup var options: ExportOptions

    func validate() throws {
        guard subject.contains("{event}") || subject.contains("{name}") else {
            throw ValidationError("`--subject` must tell events apart by {event} or {name}")
        }
    }

    func run() throws {
        try options.run("The schema") { ConfluentExport.export($0, as: format, named: subject) }
    }
}

extension AsyncAPIExport.Edition: ExpressibleByArgument {}
extension ConfluentExport.Format: ExpressibleByArgument {}
