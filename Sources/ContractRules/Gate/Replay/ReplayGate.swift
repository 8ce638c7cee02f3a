import ContractModel
package import ContractRegistry
package import Diagnostics
import PayloadValidation

/// Proves that what was released can still be read: every example of every release becomes a payload of the newest
/// version, and no upcast that was released says something else than it did.
package struct ReplayGate: Sendable {
    private let registry: ResolvedRegistry
    private let catalog: SourceCatalog
    private let severities: SeveritySettings
    private let rules: [RuleID: RuleDescription]

    init(_ registry: ResolvedRegistry, catalog: SourceCatalog) {
        self.registry = registry
        self.catalog = catalog
        severities = SeveritySettings(registry.settings)
        rules = Dictionary(ReplayRules.all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Checks all events of which there is more than one version. What is unsound already is not replayed: that its
    /// payloads cannot be read would only say the same again.
    package static func check(
        _ registry: ResolvedRegistry, catalog: SourceCatalog, diagnostics: inout Diagnostics
    ) {
        let unsound = UnsoundEvents(diagnostics, upcastsMatter: true)
        let gate = ReplayGate(registry, catalog: catalog)
        let results = Parallel.map(count: registry.events.count) { number in
            let event = registry.events[number]
            return unsound.contains(event.withoutDrafts) ? Diagnostics() : gate.findings(of: event)
        }
        for found in results { diagnostics.append(contentsOf: found) }
    }

    /// What replaying a sound event finds.
    ///
    /// - Parameter validators: those of its working contracts that are at hand.
    func findings(
        of event: ResolvedEvent, validators: [SemanticVersion: PayloadValidator] = [:]
    ) -> Diagnostics {
        let event = event.withoutDrafts
        guard !event.releases.isEmpty, Set((event.working + event.releases).map(\.version)).count > 1 else {
            return Diagnostics()
        }
        var found = Diagnostics()
        let promise = ReplayPromise(event, in: registry)
        let examples = ReplayedExample.all(of: event, catalog)
        UpcastChanges(event: event, examples: examples, readers: promise.readers).check(into: &found)
        var replay = EventReplay(event: event, examples: examples, promise: promise, validators: validators)
        replay.check(into: &found)
        return weighed(found, event)
    }

    private func weighed(_ found: Diagnostics, _ event: ResolvedEvent) -> Diagnostics {
        var weighed = Diagnostics()
        for var diagnostic in found.list {
            diagnostic.subject = event.name.description
            if let rule = rules[diagnostic.rule] {
                diagnostic.severity = severities.severity(of: rule, natural: diagnostic.severity)
            }
            if diagnostic.severity != .off { weighed.append(diagnostic) }
        }
        return weighed
    }
}
