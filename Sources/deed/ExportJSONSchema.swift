import ArgumentParser
import ContractInterchange
import ContractModel
import ContractRegistry
import Diagnostics

struct ExportJSONSchema: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "jsonschema", abstract: "Write JSON Schema 2020-12: one file for each version of each event.",
        discussion: """
            Without --out, the schema of one event goes to standard output: of the version that is named, else of the newest. \
            What JSON Schema cannot say is told on standard error.
            """)

    @Argument(
        help: ArgumentHelp(
            "Events, each with a version where only that is meant; all where there are none.",
            valueName: "event[@version]"))
    var events: [String] = []

    @Option(help: ArgumentHelp("The folder to write to.", valueName: "dir"))
    var out: String?

    @Option(
        name: .customLong("as"),
        help:
            "Whose payloads are accepted: a producer writes nothing undeclared, a consumer reads what it does not know."
    )
    var side: JSONSchemaExport.Side = .consumer

    @OptionGroup var registry: RegistryOptions
    @OptionGroup var report: ReportOptions

    func validate() throws {
        if out == nil, events.count != 1 {
            throw ValidationError("say which event, or with `--out` the folder that the schemas of several go to")
        }
    }

    func run() throws {
        let run = try RegistryRun(folder: registry.folder())
        guard !run.diagnostics.hasErrors else {
            try report.refuse(run.diagnostics, run.catalog, "nothing was exported", none: "exported")
        }
        guard let out else { return try print(ContractReference(events[0]).contract(in: run).contract) }
        let contracts = try contracts(in: run)
        var (changed, notes) = (0, 0)
        for contract in contracts {
            let export = JSONSchemaExport(contract, for: side)
            let path = "\(contract.name.domain)/\(contract.name.name)/\(contract.version).schema.json"
            let place = FileSystem.join(out, path)
            try FileSystem.makeFolders(FileSystem.folder(of: place))
            if try AtomicFile.writeIfChanged(export.schema.text, to: place) { changed += 1 }
            tell(export.notes, of: contract)
            notes += export.notes.count
        }
        Console.print("wrote \(Quantity(contracts.count, "schema")) to `\(out)`: \(changed) changed")
        if notes > 0 { Console.log("JSON Schema cannot say all of the contracts: \(Quantity(notes, "note")) above") }
    }

    private func print(_ contract: ResolvedContract) {
        let export = JSONSchemaExport(contract, for: side)
        Console.print(export.schema.text)
        tell(export.notes, of: contract)
    }

    private func tell(_ notes: [String], of contract: ResolvedContract) {
        for note in notes { Console.log("not said of \(contract.name) \(contract.version): \(DisplayText.safe(note))") }
    }

    private func contracts(in run: RegistryRun) throws -> [ResolvedContract] {
        if events.isEmpty { return run.registry.events.flatMap(\.versions) }
        return try events.flatMap { text in
            let reference = ContractReference(text)
            let found = try reference.contract(in: run)
            return reference.namesVersion ? [found.contract] : found.event.versions
        }
    }
}

extension JSONSchemaExport.Side: ExpressibleByArgument {}
