package import ContractModel
package import ContractRegistry
import DeedRuntime
import Diagnostics
import PayloadSets

/// Everything that is different between two versions of an event, for people: not what a gate blocks, but what each change
/// does.
package struct ContractDifference: Sendable {
    /// What a change amounts to.
    package enum Group: String, Sendable, Hashable, CaseIterable {
        /// Readers refuse payloads, or the same payload means something else.
        case breaking
        /// Nothing breaks, and somebody should look.
        case noticeable
        case compatible

        package var title: String {
            switch self {
            case .breaking: "breaks"
            case .noticeable: "look at"
            case .compatible: "compatible"
            }
        }
    }

    package let old: ResolvedContract
    package let new: ResolvedContract
    package let promise: CompatibilityPromise
    package let findings: [Finding]

    /// - Parameter registry: The registry of the new version, whose mode and readers hold.
    package init(old: ResolvedContract, new: ResolvedContract, in registry: ResolvedRegistry, today: CalendarDay) {
        (self.old, self.new) = (old, new)
        promise = CompatibilityPromise(for: new, in: registry)
        findings = VersionComparison(old: old, new: new, readers: promise.readers, today: today).findings
    }

    package func findings(in group: Group) -> [Finding] { findings.filter { self.group(of: $0) == group } }

    /// The smallest version that may carry the changes; `nil` where nothing changed, or where they are of two majors.
    package var needed: SemanticVersion? {
        guard old.version.major == new.version.major else { return nil }
        return findings.map { $0.bump(under: promise.mode) }.max()?.next(after: old.version)
    }

    /// By what the change does, whatever the mode promises.
    private func group(of finding: Finding) -> Group {
        if finding.breaks(.full) { return .breaking }
        return finding.severity(under: .full) > .note ? .noticeable : .compatible
    }
}

extension Finding {
    /// What it breaks, in the words of reports: `backward`, `forward`, `meaning`, `swift_producer`, `swift_consumer`.
    package var breaks: [String] {
        var breaks = Direction.allCases.filter { self[$0].isBreaking }.map(\.rawValue)
        if meaning == .changes { breaks.append("meaning") }
        if producer == .breaks { breaks.append("swift_producer") }
        if consumer == .breaks { breaks.append("swift_consumer") }
        return breaks
    }

    /// The payloads that prove it, each with what the other side says of it.
    package var proofs: [(direction: String, payload: String?, refused: String)] {
        Direction.allCases.compactMap { direction in
            switch self[direction] {
            case .compatible, .tolerated: nil
            case .breaks(let witness):
                (direction.rawValue, witness.payload.description, witness.violation.description)
            case .unproven(let reason): (direction.rawValue, nil, reason)
            }
        }
    }
}
