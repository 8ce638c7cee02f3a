import ContractModel
import ContractRegistry
import ContractRules
import Diagnostics

/// What a team has to do because something that it declares to read ends or was replaced, and before when; and what else changes in
/// what it reads.
struct TeamPlan {
    /// Something to do.
    struct Step {
        enum Cause {
            /// A version, a field or a value is deprecated.
            case ends(Ending)
            /// A version that is read is no longer sent.
            case retired
            /// There is a newer version than those that are declared, and so many changes between touch the team.
            case behind(touched: Int, breaking: Int)
        }

        let cause: Cause
        /// The version that it is about.
        let contract: ResolvedContract
        /// The newest release, which is where to go.
        let newest: ResolvedContract
        /// The declarations that are concerned.
        let matches: [ReaderMatch]

        var sunset: CalendarDay? {
            guard case .ends(let ending) = cause else { return nil }
            return ending.deprecation.sunset?.value
        }

        /// `~`, which comes after every day, where none is set.
        fileprivate var order: String { sunset?.description ?? "~" }
    }

    /// A version that changes what the team reads.
    struct Change {
        let contract: ResolvedContract
        let before: ResolvedContract
        let findings: [Finding]
    }

    private let model: SiteModel
    private let team: String
    private let readings: [Reading]

    /// How many releases are looked at.
    private static let newest = 10

    init(_ model: SiteModel, team: String) {
        self.model = model
        self.team = team
        readings = model.registry.consumers.filter { $0.team.value == team }.flatMap(\.reads)
    }

    private var events: [SiteEvent] {
        Set(readings.map(\.event.value)).sorted().compactMap(model.event)
    }

    /// The nearest end first; what has no day comes last.
    var steps: [Step] {
        let ends = model.endings.compactMap { ending -> Step? in
            let matches = ending.readers.filter { $0.team == team }
            guard !matches.isEmpty, let event = model.event(ending.contract.name) else { return nil }
            return Step(cause: .ends(ending), contract: ending.contract, newest: event.latest, matches: matches)
        }
        return (ends + events.flatMap { later(in: $0, than: ends) }).enumerated()
            .sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }.map(\.element)
    }

    /// What asks for a step though nothing is deprecated.
    private func later(in event: SiteEvent, than ends: [Step]) -> [Step] {
        let readers = model.readers.readers(of: event.name)
        return readings.filter { $0.event.value == event.name }.compactMap { reading in
            let read = event.versions.last { $0.isRelease && reading.versions.value.contains($0.version) }
            let isEnding = { (version: SemanticVersion) in
                ends.contains { step in
                    guard case .ends(let ending) = step.cause else { return false }
                    return ending.path == nil && step.contract.name == event.name && step.contract.version == version
                }
            }
            guard let read, !isEnding(read.version) else { return nil }
            let matches = readers.touching(nil, in: [read.version]).filter {
                $0.team == team && $0.reading.range == reading.range
            }
            if read.status == .retired {
                return Step(cause: .retired, contract: read, newest: event.latest, matches: matches)
            }
            guard event.latest.version > read.version else { return nil }
            let difference = difference(from: read, to: event.latest)
            let touching = difference.findings(touching: team, readers)
            let cause = Step.Cause.behind(
                touched: touching.count, breaking: touching.count { $0.breaks(.full) })
            return Step(cause: cause, contract: read, newest: event.latest, matches: matches)
        }
    }

    private func difference(from old: ResolvedContract, to new: ResolvedContract) -> ContractDifference {
        ContractDifference(old: old, new: new, in: model.registry, today: model.today)
    }

    /// Drafts and the newest releases that change what the team reads, drafts first, then the newest.
    var changes: [Change] {
        let versions = events.flatMap { event in
            event.versions.compactMap { contract -> (ResolvedContract, ResolvedContract)? in
                let isDraft = !contract.isRelease && contract.version > event.latest.version
                let isRead = readings.contains {
                    $0.event.value == event.name && $0.versions.value.contains(contract.version)
                }
                guard isDraft || isRead && contract.isRelease else { return nil }
                return event.version(before: contract).map { ($0, contract) }
            }
        }
        let drafts = versions.filter { !$0.1.isRelease }
        let releases = versions.filter(\.1.isRelease).sorted {
            ($0.1.releasedAt, $1.1.name, $0.1.version) > ($1.1.releasedAt, $0.1.name, $1.1.version)
        }
        return (drafts + releases.prefix(Self.newest)).compactMap { old, new in
            let readers = model.readers.readers(of: new.name)
            let findings = difference(from: old, to: new).findings(touching: team, readers)
            return findings.isEmpty ? nil : Change(contract: new, before: old, findings: findings)
        }
    }
}

extension ContractDifference {
    /// What of it touches what a team declares to read of either version.
    func findings(touching team: String, _ readers: EventReaders) -> [Finding] {
        // What is about no field and neither breaks nor is worth a look, such as other examples, is nothing that anybody reads.
        findings.filter { finding in
            (finding.site.paths.contains { !$0.components.isEmpty } || finding.severity(under: .full) > .note)
                && readers.touching(finding.site.paths.first, in: [old.version, new.version]).contains {
                    $0.team == team
                }
        }
    }
}
