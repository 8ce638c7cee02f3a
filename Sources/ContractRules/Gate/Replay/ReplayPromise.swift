import ContractModel
import ContractRegistry

/// What the releases of an event are promised.
struct ReplayPromise {
    /// Whether limits count as what readers refuse.
    var readers: Settings.Readers
    /// Which releases of a major its newest contract must read, by its compatibility mode.
    private let mode: CompatibilityMode

    init(_ event: ResolvedEvent, in registry: ResolvedRegistry) {
        let promise = event.latest.map { CompatibilityPromise(for: $0, in: registry) }
        readers = registry.settings.readers
        mode = promise?.mode ?? registry.settings.compatibility
    }

    /// Whether readers of the newest version must take an example of the same major as it is. Across majors every payload must
    /// be readable, whatever the mode.
    func covers(_ example: ReplayedExample, of event: ResolvedEvent) -> Bool {
        switch mode {
        case .none, .forward, .forwardTransitive: false
        case .backward, .full: example.last == event.releases(ofMajor: example.major).last?.version
        case .backwardTransitive, .fullTransitive: true
        }
    }
}
