import ArgumentParser
import ContractModel
import ContractRegistry
import ContractRules
import Diagnostics

struct ExportCodeOwners: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "codeowners", abstract: "Name for each file of the registry who is asked to review its changes.",
        discussion: """
            Owners answer for their domains and events, each team for its own file of consumers and of waivers, and readers are
            asked to look at the contracts that they read. GitHub takes the approval of any one of those whom a line names:
            say --no-readers where it must be the owner's. GitLab gets readers in a section whose approval is not required.
            A file that is there already keeps its other lines: what stands between the lines `# deed: begin` and
            `# deed: end` is replaced.
            """)

    @Option(help: ArgumentHelp("The file to write; standard output where it is left out.", valueName: "file"))
    var out: String?

    @Option(help: "Whose syntax: github or gitlab.")
    var format: CodeOwnersFile.Host = .github

    @Option(
        help: ArgumentHelp(
            "The registry's folder in the repository; found by looking upward for .git where it is left out.",
            valueName: "path"))
    var prefix: String?

    @Flag(inversion: .prefixedNo, help: "Ask the teams that read an event to look at changes of its contracts.")
    var readers = true

    @Option(
        help: ArgumentHelp(
            "A team that answers for what belongs to nobody else, deed.yaml and teams.yaml too; every owner where none is named.",
            valueName: "team"))
    var fallback: [String] = []

    @OptionGroup var registry: RegistryOptions
    @OptionGroup var report: ReportOptions

    func run() throws {
        let run = try RegistryRun(folder: registry.folder())
        guard !run.diagnostics.hasErrors else {
            try report.refuse(run.diagnostics, run.catalog, "nothing was exported", none: "exported")
        }
        try checkFallback(run)
        let owners = CodeOwners(run.registry, fallback: fallback)
        let prefix = try prefix ?? RepositoryPlace.path(of: run.folder)
        guard !prefix.contains(where: \.isNewline) else { throw Failure("a path with a line break cannot be written") }
        let file = CodeOwnersFile(owners, host: format, prefix: prefix, asksReaders: readers)
        try write(file.text)
        for team in owners.unreachable {
            Console.log("warning: team `\(team)` cannot be asked: it has no usable handle in `teams.yaml`")
        }
    }

    private func checkFallback(_ run: RegistryRun) throws {
        let known = run.registry.teams.map(\.id.value)
        for team in fallback where !known.contains(team) {
            throw Failure("there is no team `\(team)` in `teams.yaml`" + NearName.help(for: team, among: known))
        }
    }

    private func write(_ text: String) throws {
        guard let out else { return Console.print(text) }
        var whole = text
        if FileSystem.kind(of: out) == .file {
            let before = String(decoding: try FileSystem.read(out), as: UTF8.self)
            guard let replaced = CodeOwnersFile.replace(in: before, with: text) else {
                throw Failure(
                    "`\(out)` was written by others: put the lines `\(CodeOwnersFile.begin)` and `\(CodeOwnersFile.end)` where deed's lines belong"
                )
            }
            whole = replaced
        }
        let isChanged = try AtomicFile.writeIfChanged(whole, to: out)
        Console.print(isChanged ? "wrote `\(out)`" : "`\(out)` is current")
    }
}

extension CodeOwnersFile.Host: ExpressibleByArgument {}
