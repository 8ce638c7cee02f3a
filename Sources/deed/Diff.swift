import ArgumentParser
import ContractBaselines
import ContractModel
import ContractRegistry
import ContractRules
import Diagnostics

struct Diff: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show everything that changed between two versions or two states of a registry, with what it breaks.",
        discussion: """
            A side is a version (orders.order_placed@1.0.0), or a state of the registry: a revision, a folder, an archive.
            Without a second side, the registry as it lies here is meant. Nothing is blocked: the exit code is 0.
            As a driver of git, in .gitattributes: contracts/**/*.yaml diff=deed
              git config diff.deed.command "deed diff --driver"
            """)

    @Argument(help: ArgumentHelp("What was.", valueName: "a"))
    var before: String

    @Argument(help: ArgumentHelp("What is; the registry here where it is left out.", valueName: "b"))
    var after: String?

    @Argument(help: .hidden)
    var others: [String] = []

    @Option(help: "How the differences are printed.")
    var format: DiffFormat = .text

    @Flag(help: "Take the arguments that git gives to the driver of a difference.")
    var driver = false

    @OptionGroup var registry: RegistryOptions
    @OptionGroup var day: DayOption

    func run() throws {
        if driver { return try DiffDriver(arguments: [before] + [after].compactMap(\.self) + others).run(format, day) }
        guard others.isEmpty else { throw Failure("`deed diff` compares two sides, not \(others.count + 2)") }
        Console.print(try sides(day.day()).show(format))
    }

    private func sides(_ today: CalendarDay) throws -> DiffListing {
        var run = try RegistryRun(folder: registry.folder())
        if run.isVersion(before) { return try versions(of: run, today) }
        let old = try run.state(before)
        let new = try after.map { try run.state($0) }
        let difference = RegistryDifference(old: old.registry, new: new?.registry ?? run.registry, today: today)
        return DiffListing(difference, from: old.name, to: new?.name ?? run.folder)
    }

    private func versions(of run: RegistryRun, _ today: CalendarDay) throws -> DiffListing {
        let old = try ContractReference(before).contract(in: run).contract
        let name = old.name.description
        let new = try after.map { try ContractReference($0).contract(in: run).contract } ?? run.newest(of: old.name)
        guard new.name == old.name else { throw Failure("`\(name)` and `\(new.name)` are two events") }
        let difference = ContractDifference(old: old, new: new, in: run.registry, today: today)
        return DiffListing(
            RegistryDifference(difference), from: before, to: after ?? FileSystem.join(run.folder, new.path))
    }
}

extension RegistryRun {
    /// Whether a side is an event or a version of one, and no revision: those have an `@` too, as in `HEAD@{1}`.
    fileprivate func isVersion(_ side: String) -> Bool {
        let parts = side.split(separator: "@", maxSplits: 1)
        if let name = parts.first, registry.events.contains(where: { $0.name.description == name }) { return true }
        return parts.count == 2 && EventName(String(parts[0])) != nil && parts[1].first?.isNumber ?? false
    }

    /// The working contract of the highest major, else the newest release.
    fileprivate func newest(of name: EventName) throws -> ResolvedContract {
        guard let event = registry.event(name), let found = event.working.last ?? event.latest else {
            throw Failure("`\(name)` has no version")
        }
        return found
    }

    /// A revision, a folder or an archive.
    fileprivate mutating func state(_ side: String) throws -> (registry: ResolvedRegistry, name: String) {
        let (current, resolved) = (loaded, registry)
        let found: Baseline
        do throws(BaselineError) {
            found = try withFindings { catalog, _ throws(BaselineError) in
                try Baseline.load(for: current, resolved, against: side, catalog: &catalog)
            }
        } catch {
            throw Failure(error.description)
        }
        guard let registry = found.registry else { throw Failure("`\(side)` holds no registry") }
        return (registry, found.name)
    }
}
