import ContractModel
package import Diagnostics

/// Follows every reference of a registry. What cannot be found is said once and left as `unresolved`, which later
/// stages pass in silence.
///
/// A name without a domain is looked up among the types of the contract, then of its domain, then of `shared`; inside a
/// type of a domain, among the types of that domain, then of `shared`.
package enum RegistryResolver {
    package static func resolve(_ registry: Registry, diagnostics: inout Diagnostics) -> ResolvedRegistry {
        let index = RegistryIndex(registry)
        DomainChecks(index: index).check(registry, into: &diagnostics)
        let results = Parallel.map(count: registry.events.count) { number in
            EventResolution(registry.events[number], index: index)
        }
        for result in results { diagnostics.append(contentsOf: result.diagnostics) }
        let resolved = ResolvedRegistry(registry: registry, events: results.map(\.event))
        let crossing = Parallel.map(count: resolved.events.count) { number in
            var found = Diagnostics()
            // What was deferred is checked when it is there.
            guard registry.events[number].deferred.isEmpty else { return found }
            EventChecks(registry: resolved).check(resolved.events[number], into: &found)
            return found
        }
        for found in crossing { diagnostics.append(contentsOf: found) }
        return resolved
    }

    /// Resolves an earlier state of a registry; what is wrong with it is of the past.
    ///
    /// Deferred releases are known by their paths alone.
    ///
    /// - Parameter known: a later state of it; an event that is the same there is not resolved again.
    package static func resolve(
        earlier registry: Registry, _ known: KnownContracts?, _ catalog: SourceCatalog
    ) -> ResolvedRegistry {
        let index = RegistryIndex(registry)
        let known = known.flatMap { $0.sharesTypes(with: registry, catalog) ? $0 : nil }
        let events = Parallel.map(count: registry.events.count) { number in
            let history = registry.events[number]
            var event = known?.resolved(history) ?? EventResolution(history, index: index).event
            event.releases += history.deferred.map { $0.standIn(event: history.name) }
            if !history.deferred.isEmpty { event.releases.sort { $0.version < $1.version } }
            return event
        }
        return ResolvedRegistry(registry: registry, events: events)
    }

    /// Resolves one contract as if it stood in `registry`, such as a snapshot that is about to be written.
    package static func resolve(
        _ file: ContractFile, in registry: Registry, diagnostics: inout Diagnostics
    ) -> ResolvedContract {
        ContractResolution(file, index: RegistryIndex(registry)).resolve(into: &diagnostics)
    }
}

/// One event, resolved on one thread.
private struct EventResolution: Sendable {
    var event: ResolvedEvent
    var diagnostics = Diagnostics()

    init(_ history: EventHistory, index: RegistryIndex) {
        event = ResolvedEvent(name: history.name, working: [], releases: [])
        for file in history.working {
            event.working.append(ContractResolution(file, index: index).resolve(into: &diagnostics))
        }
        for file in history.releases {
            event.releases.append(ContractResolution(file, index: index).resolve(into: &diagnostics))
        }
    }
}
