import ContractModel
import ContractRegistry
import ContractRules
import Diagnostics

/// What pages are made of: a registry, with what it takes several look-ups to know.
struct SiteModel: Sendable {
    let registry: ResolvedRegistry
    let catalog: SourceCatalog
    let today: CalendarDay
    /// By name.
    let events: [SiteEvent]
    let readers: ReaderIndex
    /// What is deprecated, the nearest end first.
    let endings: [Ending]
    private let places: [EventName: Int]
    private let teams: [String: Team]
    private let typeUses: [String: [ResolvedContract]]
    private let readings: [EventName: [(team: String, reading: Reading)]]

    init(_ registry: ResolvedRegistry, _ catalog: SourceCatalog, today: CalendarDay) {
        self.registry = registry
        self.catalog = catalog
        self.today = today
        events = registry.events.compactMap(SiteEvent.init)
        places = Dictionary(events.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
        teams = Dictionary(registry.teams.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
        readers = ReaderIndex(registry)
        endings = Ending.all(in: events, readers: readers)
        var readings: [EventName: [(team: String, reading: Reading)]] = [:]
        for consumer in registry.consumers {
            for reading in consumer.reads {
                readings[reading.event.value, default: []].append((consumer.team.value, reading))
            }
        }
        self.readings = readings
        var uses: [String: [ResolvedContract]] = [:]
        for contract in events.map(\.latest) {
            let named = contract.types.filter { $0.origin != nil }.map(\.qualifiedName)
            for type in Set(named + contract.payload.fields.compactMap(\.field.includedFrom)) {
                uses[type, default: []].append(contract)
            }
        }
        typeUses = uses
    }

    var title: String { registry.settings.site.title?.value ?? "\(registry.settings.registry.value) events" }

    /// Whether there are feeds, which need the site's own address.
    var hasFeeds: Bool { registry.settings.site.url != nil }

    /// Who declares to read an event, by team.
    func readings(of event: EventName) -> [(team: String, reading: Reading)] {
        (readings[event] ?? []).sorted { $0.team < $1.team }
    }

    /// The newest versions that use a type of a domain, by name.
    func uses(of type: String) -> [ResolvedContract] { typeUses[type] ?? [] }

    func events(of domain: String) -> [SiteEvent] { events.filter { $0.name.domain == domain } }

    func event(_ name: EventName) -> SiteEvent? { places[name].map { events[$0] } }

    /// Every entity of every domain, by the name that has the domain in it.
    var entities: [(domain: String, entity: Domain.Entity)] {
        registry.domains.flatMap { domain in domain.entities.map { (domain.name, $0) } }
    }

    /// How the newest versions of events act on an entity.
    func actions(on entity: String) -> [(contract: ResolvedContract, relation: Relation)] {
        events.flatMap { event in
            event.latest.contract.relations.compactMap { relation in
                guard let name = relation.entity?.value, Self.fullName(name, in: event.name.domain) == entity else {
                    return nil
                }
                return (event.latest, relation)
            }
        }
    }

    /// `orders.order`, also where the domain's own contracts say `order`.
    static func fullName(_ entity: String, in domain: String) -> String {
        entity.contains(".") ? entity : "\(domain).\(entity)"
    }

    func hasEntity(_ name: String) -> Bool { entities.contains { "\($0.domain).\($0.entity.name.value)" == name } }

    /// Every release, the newest first.
    var releases: [ResolvedContract] {
        events.flatMap(\.versions).filter(\.isRelease).sorted {
            ($0.releasedAt, $1.name, $0.version) > ($1.releasedAt, $0.name, $1.version)
        }
    }

    func teamName(_ id: String) -> String { teams[id]?.name?.value ?? id }

    /// A team's name; a link from a page to the team's where it has one.
    func team(_ id: String, from page: String) -> HTML {
        teams[id] == nil
            ? HTML(id) : .link(teamName(id), to: SitePaths.relative(SitePaths.team(id), from: page))
    }

    func isTeam(_ id: String) -> Bool { teams[id] != nil }
}

/// An event with its versions: what was released, and working contracts of versions that were not.
struct SiteEvent: Sendable {
    let name: EventName
    /// Ascending.
    let versions: [ResolvedContract]

    init?(_ event: ResolvedEvent) {
        name = event.name
        versions = event.versions
        if versions.isEmpty { return nil }
    }

    /// What the event's own page shows: the newest release, or the newest of all where there is none.
    var latest: ResolvedContract { versions.last(where: \.isRelease) ?? versions[versions.count - 1] }

    /// With so many versions every pair has a page of its own; with more, neighbours have, and the newest beside all others. What lies
    /// between two others is told by the history then, from the same facts.
    private static let mostForAllPairs = 24

    /// Pairs that have a page of their own, ascending.
    var comparisons: [(old: ResolvedContract, new: ResolvedContract)] {
        let all = versions.count <= Self.mostForAllPairs
        var pairs: [(old: ResolvedContract, new: ResolvedContract)] = []
        for (place, new) in versions.enumerated() {
            for (earlier, old) in versions[..<place].enumerated()
            where all || earlier == place - 1 || new.version == latest.version {
                pairs.append((old, new))
            }
        }
        return pairs
    }

    /// Whether two versions have a page of their difference.
    func hasComparison(_ old: SemanticVersion, _ new: SemanticVersion) -> Bool {
        comparisons.contains { $0.old.version == old && $0.new.version == new }
    }

    /// The version before another one.
    func version(before contract: ResolvedContract) -> ResolvedContract? {
        versions.last { $0.version < contract.version }
    }
}

extension ResolvedContract {
    var status: ContractStatus { contract.effectiveStatus }

    /// Whether it is deprecated or retired.
    var isOver: Bool { [.deprecated, .retired].contains(status) }

    /// As the snapshot says it; empty where there is none.
    var releasedAt: String { contract.release?.releasedAt.value ?? "" }

    /// The day of its release, or that it has none.
    var releaseDay: String { contract.release.map { String($0.releasedAt.value.prefix(10)) } ?? "not released" }
}
