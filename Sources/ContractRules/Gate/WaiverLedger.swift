package import ContractModel
package import ContractRegistry
package import Diagnostics

/// The waivers of a registry, held against the findings of one run.
///
/// A finding is waived when every team that it hits has accepted it; one that hits nobody, when the event's owner has. What
/// a release settled stays settled for everybody, in comparisons with the releases before it.
package struct WaiverLedger: Sendable {
    /// What one run made of the waivers.
    package struct Outcome: Sendable {
        /// In the order of the findings.
        package var verdicts: [WaiverVerdict]
        /// What a release of these versions has to settle, in the order of the files.
        package var used: [UsedWaiver]
        /// Waivers that match nothing, or nothing of their team's, in the order of the files.
        package var complaints: Diagnostics
    }

    /// A waiver in a snapshot.
    private struct Settled: Sendable {
        var waiver: Waiver
        var version: SemanticVersion
    }

    private let files: [WaiverFile]
    private let teams: Set<String>
    private let events: Set<EventName>
    private let settled: [String: [Settled]]
    private let today: CalendarDay
    private let stages: [RuleID: RuleStage]

    /// - Parameters:
    ///   - formerEvents: The events of the base, so that the removal of an event can be accepted too.
    ///   - stages: The rules that there are.
    package init(
        _ registry: ResolvedRegistry, formerEvents: [EventName] = [], today: CalendarDay,
        stages: [RuleID: RuleStage] = RuleCatalog.stages
    ) {
        files = registry.waivers
        teams = Set(registry.teams.map(\.id.value))
        events = Set(registry.events.map(\.name) + formerEvents)
        let releases = registry.events.flatMap(\.releases)
        let all = releases.flatMap { release in
            (release.contract.release?.waivers ?? []).map { Settled(waiver: $0, version: release.version) }
        }
        settled = Dictionary(grouping: all) { $0.waiver.finding.value }
        self.today = today
        self.stages = stages
    }

    /// - Parameter isComplete: Whether the findings are those of the whole registry. Of a run over some events nobody can
    ///   say that a waiver matches nothing.
    package func judge(_ findings: [WaivableFinding], isComplete: Bool = true) -> Outcome {
        let entries = files.filter { teams.contains($0.team) }.flatMap(\.waivers)
        let byFingerprint = Dictionary(grouping: entries.indices) { entries[$0].finding.value }
        var outcome = Outcome(verdicts: [], used: [], complaints: Diagnostics())
        var versions: [Int: Set<SemanticVersion>] = [:]
        for finding in findings {
            let matching = (byFingerprint[finding.fingerprint] ?? []).filter { finding.isMeant(by: entries[$0]) }
            let valid = matching.filter { entries[$0].expires.value >= today }
            let accepted = finding.judges.compactMap { team in valid.first { entries[$0].team == team } }
            outcome.verdicts.append(verdict(on: finding, accepted.map { entries[$0] }))
            // A settled finding needs no entry; one that is there all the same is of no use any more.
            if settlement(of: finding) == nil {
                for index in accepted { versions[index, default: []].insert(finding.version) }
            }
        }
        for index in entries.indices {
            if let versions = versions[index] {
                outcome.used += versions.sorted().map { UsedWaiver(entries[index], for: $0) }
            } else if let complaint = complaint(about: entries[index], findings, isComplete) {
                outcome.complaints.append(complaint)
            }
        }
        return outcome
    }

    private func verdict(on finding: WaivableFinding, _ accepted: [Waiver]) -> WaiverVerdict {
        if let settled = settlement(of: finding) {
            let words = "\(settled.waiver.reason.value) (settled by \(settled.version))"
            return WaiverVerdict(suppression: Suppression(reason: words, by: settled.waiver.team), missing: [])
        }
        let missing = finding.judges.filter { team in !accepted.contains { $0.team == team } }
        guard missing.isEmpty, !accepted.isEmpty else { return WaiverVerdict(suppression: nil, missing: missing) }
        var reasons: [String] = []
        for waiver in accepted where !reasons.contains(waiver.reason.value) { reasons.append(waiver.reason.value) }
        let suppression = Suppression(
            reason: reasons.joined(separator: " "), by: accepted.map(\.team).joined(separator: ", "),
            until: accepted.map(\.expires.value).min()?.description)
        return WaiverVerdict(suppression: suppression, missing: [])
    }

    /// The waiver by which a release settled the finding: what was accepted then need not be accepted again where a later
    /// version is compared with a release before it.
    private func settlement(of finding: WaivableFinding) -> Settled? {
        guard let against = finding.against else { return nil }
        return settled[finding.fingerprint]?.first {
            finding.isMeant(by: $0.waiver) && against < $0.version && $0.version <= finding.version
        }
    }

    /// What is wrong with an entry that no finding used. That it expired is said by lint, which needs no findings.
    private func complaint(
        about waiver: Waiver, _ findings: [WaivableFinding], _ isComplete: Bool
    ) -> Diagnostic? {
        if waiver.expires.value < today { return nil }
        let complaints = WaiverComplaint(waiver: waiver)
        if !events.contains(waiver.event.value) { return complaints.unknownEvent(among: events) }
        let stage = stages[RuleID(waiver.rule.value)]
        if stage != .compatibility { return complaints.unknownRule(stage, stages) }
        if let finding = findings.first(where: { $0.isMeant(by: waiver) && $0.fingerprint == waiver.finding.value }) {
            if let settled = settlement(of: finding) { return complaints.settled(by: settled.version) }
            return complaints.unaffected(finding.judges)
        }
        return isComplete ? complaints.unused(findings) : nil
    }
}

extension WaivableFinding {
    /// Whether a waiver names this finding, its rule and its event.
    fileprivate func isMeant(by waiver: Waiver) -> Bool {
        waiver.finding.value == fingerprint && waiver.rule.value == rule.rawValue && waiver.event.value == event
    }
}
