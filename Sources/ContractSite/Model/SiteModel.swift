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
    private let readings: [EventName: [(team: String, reading: Reading)]]

    init(_ registry: ResolvedRegistry, _ catalog: SourceCatalog, today: CalendarDay) {
        self.registry = registry
        self.catalog = catalog
        self.today = today
        events = registry.events.compactMap(SiteEvent.init)
        readers = ReaderIndex(registry)
        var readings: [EventName: [(team: String, reading: Reading)]] = [:]
        for consumer in registry.consumers {
            for reading in consumer.reads {
                readings[reading.event.value, default: []].append((consumer.team.value, reading))
            }
        }
        self.readings = readings
    }

    var title: String { registry.settings.site.title?.value ?? "\(registry.settings.registry.value) events" }

    /// Who declares to read an event, by team.
    func readings(of event: EventName) -> [(team: String, reading: Reading)] {
        (readings[event] ?? []).sorted { $0.team < $1.team }
    }

    func events(of domain: String) -> [SiteEvent] { events.filter { $0.name.domain == domain } }

    func event(_ name: EventName) -> SiteEvent? { events.first { $0.name == name } }

    func teamName(_ id: String) -> String {
        registry.teams.first { $0.id.value == id }?.name?.value ?? id
    }

    func isTeam(_ id: String) -> Bool { registry.teams.contains { $0.id.value == id } }
}

/// An event with its versions: what was released, and working contracts of versions that were not.
struct SiteEvent: Sendable {
    let name: EventName
    /// Ascending.
    let versions: [ResolvedContract]

    init?(_ event: ResolvedEvent) {
        name = event.name
        let released = Set(event.releases.map(\.version))
        let open = event.working.filter { !released.contains($0.version) }
        versions = (event.releases + open).sorted { $0.version < $1.version }
        if versions.isEmpty { return nil }
    }

    /// What the event's own page shows: the newest release, or the newest of all where there is none.
    var latest: ResolvedContract { versions.last(where: \.isRelease) ?? versions[versions.count - 1] }

    /// Pairs that have a page of their own: neighbours, and the newest beside the last of each other major.
    var comparisons: [(old: ResolvedContract, new: ResolvedContract)] {
        var pairs = Array(zip(versions, versions.dropFirst())).map { (old: $0, new: $1) }
        let newest = latest
        let lasts = Dictionary(versions.map { ($0.version.major, $0) }, uniquingKeysWith: { $1 })
        for old in lasts.values where old.version.major < newest.version.major {
            if !pairs.contains(where: { $0.old.version == old.version && $0.new.version == newest.version }) {
                pairs.append((old, newest))
            }
        }
        return pairs.sorted { ($0.new.version, $0.old.version) < ($1.new.version, $1.old.version) }
    }
}

extension ResolvedContract {
    var status: ContractStatus { contract.effectiveStatus }

    /// The day of its release, or that it has none.
    var releaseDay: String { contract.release.map { String($0.releasedAt.value.prefix(10)) } ?? "not released" }
}
