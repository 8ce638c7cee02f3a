package import ContractModel
package import ContractRegistry
import Diagnostics

/// What rules ask of the registry as a whole, computed once so that no rule searches it.
package final class LintIndex: Sendable {
    /// Who reads an event.
    package struct Reader: Sendable {
        package var team: String
        package var reading: Reading
    }

    /// An entity of a domain.
    struct EntityID: Sendable, Hashable, Comparable {
        var domain: String
        var name: String

        static func < (left: Self, right: Self) -> Bool { (left.domain, left.name) < (right.domain, right.name) }
    }

    /// The events that open and close an entity.
    struct Lifecycle: Sendable {
        struct Step: Sendable {
            var event: EventName
            var relation: Relation
        }

        var opens: [Step] = []
        var changes: [Step] = []
        var closes: [Step] = []
    }

    package let registry: ResolvedRegistry
    /// The files that were read, where they are at hand.
    let catalog: SourceCatalog?
    package let today: CalendarDay
    package let teams: Set<String>
    let domains: [String: Domain]
    /// Shared types by domain and name.
    let types: [String: [String: NamedType]]
    let lifecycles: [EntityID: Lifecycle]
    private let events: [EventName: Int]
    private let readers: [EventName: [Reader]]

    init(_ registry: ResolvedRegistry, catalog: SourceCatalog?, today: CalendarDay) {
        self.registry = registry
        self.catalog = catalog
        self.today = today
        teams = Set(registry.teams.map(\.id.value))
        domains = Dictionary(registry.domains.map { ($0.name, $0) }) { first, _ in first }
        types = domains.mapValues { domain in
            Dictionary(domain.types.map { ($0.name.value, $0) }) { first, _ in first }
        }
        events = Dictionary(registry.events.enumerated().map { ($1.name, $0) }) { first, _ in first }
        readers = Self.readers(registry)
        lifecycles = Self.lifecycles(registry)
    }

    package func event(_ name: EventName) -> ResolvedEvent? { events[name].map { registry.events[$0] } }

    package func readers(of event: EventName) -> [Reader] { readers[event] ?? [] }

    /// The readers that belong to another team than the contract's owner and name its major version.
    package func otherReaders(of site: ContractSite) -> [Reader] {
        let major = site.resolved.version.major
        let next = SemanticVersion(major: major + 1, minor: 0, patch: 0)
        return readers(of: site.name).filter { reader in
            let range = reader.reading.versions.value
            let overlaps =
                range.lower < next && range.upper.map { $0 > SemanticVersion(major: major, minor: 0, patch: 0) } ?? true
            return reader.team != site.resolved.owner && overlaps
        }
    }

    /// `order`, of the event's own domain, or `orders.order`.
    func entity(_ name: String, in domain: String) -> EntityID {
        let parts = name.split(separator: ".")
        return parts.count == 2
            ? EntityID(domain: String(parts[0]), name: String(parts[1])) : EntityID(domain: domain, name: name)
    }

    func declaration(of entity: EntityID) -> Domain.Entity? {
        domains[entity.domain]?.entities.first { $0.name.value == entity.name }
    }

    /// Every working contract, by name and major.
    func eachWorking(_ body: (ContractSite) -> Void) {
        for event in registry.events {
            for contract in event.working { body(ContractSite(resolved: contract, event: event)) }
        }
    }
}

extension LintIndex {
    private static func readers(_ registry: ResolvedRegistry) -> [EventName: [Reader]] {
        var readers: [EventName: [Reader]] = [:]
        for consumer in registry.consumers {
            for reading in consumer.reads {
                readers[reading.event.value, default: []].append(Reader(team: consumer.team.value, reading: reading))
            }
        }
        return readers
    }

    private static func lifecycles(_ registry: ResolvedRegistry) -> [EntityID: Lifecycle] {
        var lifecycles: [EntityID: Lifecycle] = [:]
        for event in registry.events {
            guard let contract = event.latest?.contract else { continue }
            for relation in contract.relations {
                guard let name = relation.entity?.value ?? contract.entity?.type.value else { continue }
                let parts = name.split(separator: ".").map(String.init)
                let id = EntityID(
                    domain: parts.count == 2 ? parts[0] : event.name.domain, name: parts.last ?? name)
                lifecycles[id, default: Lifecycle()].add(Lifecycle.Step(event: event.name, relation: relation))
            }
        }
        return lifecycles
    }
}

extension LintIndex.Lifecycle {
    fileprivate mutating func add(_ step: Step) {
        switch step.relation.kind.value {
        case .opens: opens.append(step)
        case .changes: changes.append(step)
        case .closes: closes.append(step)
        case .cancels, .corrects, .supersedes, .follows, .refers: break
        }
    }
}
