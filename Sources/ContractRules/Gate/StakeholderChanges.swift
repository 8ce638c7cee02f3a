import ContractModel
package import ContractRegistry
package import Diagnostics

/// What changed between people since a base: who owns what, and who declares to read what.
///
/// That a team is gone which something still names is said by lint, where it is named.
package struct StakeholderChanges {
    private let old: ResolvedRegistry
    private let new: ResolvedRegistry

    /// Both read into the same catalog, so that a finding can show both places.
    package init(from old: ResolvedRegistry, to new: ResolvedRegistry) {
        self.old = old
        self.new = new
    }

    /// Handed over domains and events, then declarations that went; each by name.
    package var findings: [Diagnostic] { OwnerChanges(old: old, new: new).findings + dropped }

    private var dropped: [Diagnostic] {
        let events = Set(new.events.map(\.name))
        let consumers = Dictionary(grouping: new.consumers) { $0.team.value }
        return old.consumers.sorted { $0.team.value < $1.team.value }.flatMap { before -> [Diagnostic] in
            let now = consumers[before.team.value] ?? []
            let change = ReadingChange(
                old: old, team: before.team.value, before: before.reads, now: now.flatMap(\.reads), file: now.first)
            // Of an event that is gone nobody can read anything; that it is gone is a finding of its own.
            let names = Set(before.reads.map(\.event.value)).intersection(events).sorted()
            if now.isEmpty { return names.isEmpty ? [] : [change.goneEntirely(before, names)] }
            return names.compactMap { change.finding(about: $0) }
        }
    }
}
