import ContractModel
package import ContractRegistry
package import Diagnostics

/// Proves that what was released can still be read: every example of every release becomes a payload of the newest
/// version, and no upcast that was released says something else than it did.
package enum ReplayGate {
    /// Checks all events of which there is more than one version. What is unsound already is not replayed: that its
    /// payloads cannot be read would only say the same again.
    package static func check(
        _ registry: ResolvedRegistry, catalog: SourceCatalog, diagnostics: inout Diagnostics
    ) {
        let unsound = UnsoundEvents(diagnostics, upcastsMatter: true)
        let events = registry.events.map(\.withoutDrafts).filter { event in
            let versions = Set((event.working + event.releases).map(\.version))
            return versions.count > 1 && !event.releases.isEmpty && !unsound.contains(event)
        }
        let results = Parallel.map(count: events.count) { number in
            findings(in: events[number], catalog, ReplayPromise(events[number], in: registry))
        }
        let severities = SeveritySettings(registry.settings)
        let rules = Dictionary(ReplayRules.all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for (event, found) in zip(events, results) {
            for var diagnostic in found.list {
                diagnostic.subject = event.name.description
                if let rule = rules[diagnostic.rule] {
                    diagnostic.severity = severities.severity(of: rule, natural: diagnostic.severity)
                }
                if diagnostic.severity != .off { diagnostics.append(diagnostic) }
            }
        }
    }

    private static func findings(
        in event: ResolvedEvent, _ catalog: SourceCatalog, _ promise: ReplayPromise
    ) -> Diagnostics {
        var found = Diagnostics()
        let examples = ReplayedExample.all(of: event, catalog)
        UpcastChanges(event: event, examples: examples, readers: promise.readers).check(into: &found)
        var replay = EventReplay(event: event, examples: examples, promise: promise)
        replay.check(into: &found)
        return found
    }
}
