package import ContractModel
package import ContractRegistry
import DeedRuntime
import PayloadSets

/// Two versions of an event, compared: each change with what it does and the proof.
package struct VersionComparison: Sendable {
    package let old: ResolvedContract
    package let new: ResolvedContract
    package private(set) var findings: [Finding] = []

    /// - Parameter today: The day that sunsets are measured against.
    package init(
        old: ResolvedContract, new: ResolvedContract, readers: Settings.Readers,
        today: CalendarDay = RuleExample.defaultDay
    ) {
        self.old = old
        self.new = new
        if SameVersion.isPlain(old, new) { return }
        let diff = VersionDiff(old: old, new: new)
        let paths = ChangePaths(diff.uses)
        var backward = WireJudgement(diff, old: old, new: new, direction: .backward, readers: readers)
        var forward = WireJudgement(diff, old: old, new: new, direction: .forward, readers: readers)
        for (index, change) in diff.changes.enumerated() {
            let site = ChangeSite(
                change: change, old: old, new: new, today: today, paths: paths.paths(of: change.place))
            let verdicts = (backward.verdict(on: index), forward.verdict(on: index))
            findings += Self.findings(at: site, verdicts.0, verdicts.1)
        }
        for (verdict, direction) in [(backward.unowned(), Direction.backward), (forward.unowned(), .forward)] {
            guard verdict.isBreaking else { continue }
            findings.append(Finding(wireOnly: verdict, direction, old: old, new: new, today: today))
        }
    }

    /// What the rules say of one change. A break that none of them allows for is said all the same.
    private static func findings(at site: ChangeSite, _ backward: WireVerdict, _ forward: WireVerdict) -> [Finding] {
        let rules = CompatibilityRule.rules(judging: site)
        var found = rules.map { rule in
            Finding(
                rule: rule, site: site, backward: rule.verdicts.backward ? backward : .compatible,
                forward: rule.verdicts.forward ? forward : .compatible)
        }
        let rest = [Direction.backward, .forward].map { direction in
            let verdict = direction == .backward ? backward : forward
            return found.contains { $0[direction].isBreaking } ? WireVerdict.compatible : verdict
        }
        if rest.contains(where: \.isBreaking) {
            found.append(Finding(rule: .wireIncompatible, site: site, backward: rest[0], forward: rest[1]))
        }
        return found
    }

    package var breaksBackward: Bool { findings.contains { $0.backward.isBreaking } }
    package var breaksForward: Bool { findings.contains { $0.forward.isBreaking } }
    package var breaksSource: Bool { findings.contains(where: \.breaksSource) }

    /// The smallest part of the version that must go up.
    package func bump(under mode: CompatibilityMode) -> Bump? { findings.map { $0.bump(under: mode) }.max() }
}

extension Finding {
    /// A break that no single change explains.
    fileprivate init(
        wireOnly verdict: WireVerdict, _ direction: Direction, old: ResolvedContract, new: ResolvedContract,
        today: CalendarDay
    ) {
        let change = Change(
            .event(.metadata("payload")), at: PairPlace(.payload), old: old.contract.version.range,
            new: new.contract.version.range)
        self.init(
            rule: .wireIncompatible, site: ChangeSite(change: change, old: old, new: new, today: today, paths: []),
            backward: direction == .backward ? verdict : .compatible,
            forward: direction == .forward ? verdict : .compatible)
    }
}
