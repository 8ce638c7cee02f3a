import ContractModel
import ContractRegistry
import Diagnostics

/// Looks at the events that `swift` of `deed.yaml` names: an entry without effect hides that an event is not what was asked for.
enum EventSettingsCheck {
    static func complaints(_ registry: ResolvedRegistry) -> [(RuleID, [LintFinding])] {
        let names = registry.events.map(\.name.description)
        let entries =
            registry.settings.swift.specialise.map { ("specialise", $0) }
            + registry.settings.swift.views.map { ("views", $0) }
        let findings = entries.filter { entry in !names.contains { Glob.matches(entry.1.value, $0) } }
            .map { key, entry in
                LintFinding(
                    "`\(key)` names `\(entry.value)`, which matches no event", at: entry.range,
                    help: Nearest.help(for: entry.value, among: names)
                        ?? "name an event as `domain.name`; `*` stands for any text")
            }
        return [("setting-event-unmatched", findings)]
    }
}
