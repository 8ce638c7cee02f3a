import ArgumentParser
import ContractInterchange

struct ExportJSONSchema: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "jsonschema", abstract: "Write JSON Schema: one file for each version of each event.",
        discussion: """
            Without --out, the schema of one event goes to standard output: of the version that is named, else of the newest. \
            What JSON Schema cannot say is told on standard error.
            """)

    @Option(help: "The edition of JSON Schema.")
    var draft: JSONSchemaExport.Draft = .draft202012

    @Option(
        name: .customLong("as"),
        help:
            "Whose payloads are accepted: a producer writes nothing undeclared, a consumer reads what it does not know."
    )
    var side: JSONSchemaExport.Side = .consumer

    @OptionGroup var options: ExportOptions

    func run() throws {
        try options.run("JSON Schema") { JSONSchemaExport.export($0, for: side, draft: draft) }
    }
}

extension JSONSchemaExport.Side: ExpressibleByArgument {}
extension JSONSchemaExport.Draft: ExpressibleByArgument {}
