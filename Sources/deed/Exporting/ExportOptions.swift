import ArgumentParser
import ContractInterchange
import ContractModel
import ContractRegistry
import Diagnostics

/// What is exported and where it goes.
struct ExportOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            "Events, each with a version where only that is meant; all where there are none.",
            valueName: "event[@version]"))
    var events: [String] = []

    @Option(
        help: ArgumentHelp("The folder to write to; one file alone goes to standard output without.", valueName: "dir"))
    var out: String?

    @OptionGroup var registry: RegistryOptions
    @OptionGroup var report: ReportOptions

    /// Makes the export of what is asked for and writes it; tells on standard error what the format cannot say.
    ///
    /// - Parameter format: `JSON Schema`.
    func run(_ format: String, _ make: (ExportSubject) throws -> ContractInterchange.Export) throws {
        let run = try RegistryRun(folder: registry.folder())
        guard !run.diagnostics.hasErrors else {
            try report.refuse(run.diagnostics, run.catalog, "nothing was exported", none: "exported")
        }
        let contracts = try contracts(in: run)
        guard !contracts.isEmpty else { throw Failure("`\(run.folder)` holds no event to export") }
        let export = try make(ExportSubject(run.registry, contracts))
        if let out {
            try write(export, to: out)
        } else if export.files.count == 1 {
            Console.print(export.files[0].text)
        } else {
            throw Failure(
                "name the folder for these \(Quantity(export.files.count, "file")) with `--out`, or one event")
        }
        tell(export, format)
    }

    private func write(_ export: ContractInterchange.Export, to out: String) throws {
        var changed = 0
        for file in export.files {
            let place = FileSystem.join(out, file.path)
            try FileSystem.makeFolders(FileSystem.folder(of: place))
            if try AtomicFile.writeIfChanged(file.text, to: place, durably: false) { changed += 1 }
        }
        Console.print("wrote \(Quantity(export.files.count, "file")) to `\(out)`: \(changed) changed")
    }

    private func tell(_ export: ContractInterchange.Export, _ format: String) {
        guard !report.quiet else { return }
        for note in export.notesByWords { Console.log("not said of \(note.subject): \(DisplayText.safe(note.words))") }
        if out != nil, !export.notes.isEmpty {
            Console.log("\(format) cannot say all of the contracts: \(Quantity(export.notes.count, "note")) above")
        }
    }

    /// One event without folder is the version that is named, else the newest.
    private func contracts(in run: RegistryRun) throws -> [ResolvedContract] {
        if events.isEmpty { return run.registry.events.flatMap(\.versions) }
        var chosen: [ResolvedContract] = []
        for text in events {
            let reference = ContractReference(text)
            let found = try reference.contract(in: run)
            let isSingle = reference.namesVersion || out == nil && events.count == 1
            // Of what is released, what was released.
            let version = found.contract.version
            chosen += isSingle ? found.event.versions { $0 == version } : found.event.versions
        }
        // By event and version, each once, however they were named.
        var seen: Set<String> = []
        chosen = chosen.filter { seen.insert("\($0.name) \($0.version)").inserted }
        return chosen.sorted { ($0.name, $0.version) < ($1.name, $1.version) }
    }
}
