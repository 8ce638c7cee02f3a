import ArgumentParser
import ContractInterchange
import ContractModel
import ContractRegistry

struct ExportSQL: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sql", abstract: "Write SQL that judges events where they lie, in DuckDB, Spark or PostgreSQL.",
        discussion: """
            The files are run in the order of their names; rows that come later are judged when they are run again. No row is \
            left out but of the last view of each event, which keeps what is valid. Rows are messages in the envelope of the registry, one text in one column.
            """)

    @Option(help: "The engine.")
    var dialect: SQLDialect

    @Option(help: ArgumentHelp("The table or view that holds the rows.", valueName: "relation"))
    var source = "events"

    @Option(help: ArgumentHelp("The column with the text of a row.", valueName: "name"))
    var column = "message"

    @Flag(help: "Rows are bare payloads of the one event that is named.")
    var payloads = false

    @Option(
        name: .customLong("as"),
        help:
            "Whose payloads are accepted: a producer writes nothing undeclared, a consumer reads what it does not know."
    )
    var side: JSONSchemaExport.Side = .consumer

    @OptionGroup var options: ExportOptions

    func validate() throws {
        if payloads, options.events.count != 1 {
            throw ValidationError("`--payloads` needs the one event that all rows are of")
        }
    }

    func run() throws {
        try options.run("SQL") { subject in
            if case .none = subject.registry.settings.envelope, !payloads {
                throw Failure(
                    "messages of this registry have no envelope: name the event of the rows, with `--payloads`")
            }
            return SQLExport.export(
                subject, for: dialect, relation: source, column: column, isBare: payloads, side: side)
        }
    }
}

extension SQLDialect: ExpressibleByArgument {}
