import ContractModel
package import ContractRegistry

/// Who has to look at a change of which files of a registry.
///
/// Owners answer for what they own; consumer and waiver files belong to the team that they speak for, also those that are
/// not written yet, so that the author of a change cannot agree for another team; readers are asked to look at the
/// contracts that they read. What nobody is named for belongs to the teams that answer for the whole registry.
package struct CodeOwners: Sendable {
    /// A file or a folder, and the teams that are named for it.
    package struct Entry: Sendable, Hashable {
        /// Relative to the registry; empty for the registry itself, with a slash at its end for a folder.
        package var path: String
        package var owners: [String]
        /// Teams that read it and do not own it, by name.
        package var readers: [String]
        /// Why nobody is named, or which team cannot be.
        package var remark: String?
    }

    /// In an order in which the last one that matches is the one that counts.
    package private(set) var entries: [Entry] = []
    /// Teams that something belongs to but that cannot be named: without a handle, or not in `teams.yaml`. By name.
    package private(set) var unreachable: [String] = []

    private let registry: ResolvedRegistry
    private let index: ReaderIndex
    private let handles: [String: String]
    private var missing: Set<String> = []

    /// - Parameter fallback: The teams that answer for the whole registry; where there are none, every owner.
    package init(_ registry: ResolvedRegistry, fallback: [String] = []) {
        self.registry = registry
        index = ReaderIndex(registry)
        handles = Dictionary(
            registry.teams.compactMap { team in CodeOwnerHandle.text(of: team).map { (team.id.value, $0) } },
            uniquingKeysWith: { first, _ in first })
        addRegistry(fallback.isEmpty ? owners : fallback)
        for domain in registry.domains.sorted(by: { $0.name < $1.name }) { add(domain) }
        for event in registry.events { add(event) }
        for folder in ["consumers", "waivers"] { addTeams(folder) }
        unreachable = missing.sorted()
    }

    /// What a team is called on the code host; `nil` where it cannot be named.
    package func handle(of team: String) -> String? { handles[team] }

    /// Every team that owns a domain or an event, by name.
    private var owners: [String] {
        let events = registry.events.flatMap { $0.working.compactMap(\.owner) + [$0.latest?.owner].compactMap(\.self) }
        return Set(events + registry.domains.compactMap { $0.owner?.value }).sorted()
    }

    private mutating func addRegistry(_ teams: [String]) {
        append("", owners: teams, remark: "nobody answers for the registry: no domain and no event has an owner")
    }

    private mutating func add(_ domain: Domain) {
        append(
            "\(domain.name)/", owners: [domain.owner?.value].compactMap(\.self),
            remark: "domain `\(domain.name)` has no owner")
    }

    /// The folder belongs to the owner of the newest version; an older one gets a line of its own where others are to be asked.
    private mutating func add(_ event: ResolvedEvent) {
        let folder = "\(event.name.domain)/\(event.name.name)/"
        let owner = event.latest?.owner
        let readers = index.readers(of: event.name)
        append(
            folder, owners: [owner].compactMap(\.self), readers: readers.teams, remark: "`\(event.name)` has no owner")
        for contract in event.working {
            let own = readers.teams(ofMajor: contract.version.major)
            guard contract.owner != owner || own != readers.teams else { continue }
            let name = FileSystem.name(of: contract.path)
            append(
                folder + name, owners: [contract.owner].compactMap(\.self), readers: own,
                remark: "`\(event.name)` has no owner")
        }
    }

    /// Every team of `teams.yaml`, and every one that has a file all the same.
    private mutating func addTeams(_ folder: String) {
        let named = folder == "consumers" ? registry.consumers.map(\.team.value) : registry.waivers.map(\.team)
        for team in Set(registry.teams.map(\.id.value) + named).sorted() {
            append("\(folder)/\(team).yaml", owners: [team], remark: "")
        }
    }

    private mutating func append(_ path: String, owners: [String], readers: [String] = [], remark: String) {
        let others = readers.filter { !owners.contains($0) }
        let unnamed = (owners + others).filter { handles[$0] == nil }
        missing.formUnion(unnamed)
        var text: String?
        if owners.isEmpty {
            text = remark
        } else if !unnamed.isEmpty {
            text = "no handle in teams.yaml: \(unnamed.joined(separator: ", "))"
        }
        entries.append(Entry(path: path, owners: owners, readers: others, remark: text))
    }
}

extension EventReaders {
    /// The teams that name a version of a major, by name.
    fileprivate func teams(ofMajor major: Int) -> [String] {
        let first = SemanticVersion(major: major, minor: 0, patch: 0)
        let next = SemanticVersion(major: major + 1, minor: 0, patch: 0)
        return touching(nil).filter { match in
            let range = match.reading.versions.value
            return range.lower < next && range.upper.map { $0 > first } ?? true
        }.teams
    }
}
