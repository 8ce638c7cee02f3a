import ArgumentParser
import ContractModel
import ContractRegistry
import Diagnostics

struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write the contract of a new event, with blanks to fill.",
        discussion: "`deed check` shows every blank that is left. Nothing that is there already is overwritten.")

    @Argument(help: "The event's name: <domain>.<what happened, in the past tense>.")
    var event: String

    @OptionGroup var registry: RegistryOptions

    func run() throws {
        guard let name = EventName(event) else {
            throw Failure(
                "`\(event)` is no name of an event: `<domain>.<name>` in snake_case, such as `orders.order_placed`")
        }
        let folder = try registry.folder()
        let contract = FileSystem.join(folder, "\(name.domain)/\(name.name)/v1.yaml")
        guard FileSystem.kind(of: FileSystem.folder(of: contract)) == nil else {
            throw Failure("`\(FileSystem.folder(of: contract))` is there already; nothing was written")
        }
        var written = [contract]
        let domain = FileSystem.join(folder, "\(name.domain)/domain.yaml")
        let starter = ContractStarter(name, team: Self.onlyTeam(of: folder))
        if FileSystem.kind(of: domain) == nil {
            try FileSystem.makeFolders(FileSystem.folder(of: domain))
            try AtomicFile.write(starter.domain, to: domain)
            written.insert(domain, at: 0)
        }
        try FileSystem.makeFolders(FileSystem.folder(of: contract))
        try AtomicFile.write(starter.contract, to: contract)
        Console.print(
            written.map { "wrote `\($0)`" }.joined(separator: "\n") + "\nnext: fill the blanks, then deed check")
    }

    /// The team, where there is no choice; else who owns a domain is a blank to fill.
    private static func onlyTeam(of folder: String) -> String? {
        var catalog = SourceCatalog()
        var diagnostics = Diagnostics()
        let registry = try? RegistryLoader.load(folder: folder, catalog: &catalog, diagnostics: &diagnostics)
        guard let teams = registry?.teams, teams.count == 1 else { return nil }
        return teams[0].id.value
    }
}
