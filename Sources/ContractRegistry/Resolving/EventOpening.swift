package import Diagnostics

/// Opens the events of a registry whose releases were deferred, one at a time and on any thread.
package struct EventOpening: Sendable {
    private let loaded: Registry
    private let resolved: ResolvedRegistry
    private let index: RegistryIndex
    private let catalog: SourceCatalog

    /// - Parameters:
    ///   - resolved: The same registry, resolved.
    ///   - catalog: Holds its files.
    package init(_ loaded: Registry, _ resolved: ResolvedRegistry, _ catalog: SourceCatalog) {
        self.loaded = loaded
        self.resolved = resolved
        self.catalog = catalog
        index = RegistryIndex(loaded)
    }

    package var count: Int { resolved.events.count }

    package func isDeferred(_ number: Int) -> Bool { !loaded.events[number].deferred.isEmpty }

    /// The event of a number with all its releases, and what is wrong with these; as it is where none was deferred.
    package func event(_ number: Int, into diagnostics: inout Diagnostics) -> ResolvedEvent {
        var event = resolved.events[number]
        guard isDeferred(number) else { return event }
        let known = Set(loaded.events[number].releases.map(\.source))
        var found = Diagnostics()
        let history = loaded.events[number].opened(catalog, into: &found)
        for file in history.releases where !known.contains(file.source) {
            event.releases.append(ContractResolution(file, index: index).resolve(into: &found))
        }
        event.releases.sort { $0.version < $1.version }
        EventChecks(registry: resolved).check(event, into: &found)
        diagnostics.append(contentsOf: found)
        return event
    }
}
