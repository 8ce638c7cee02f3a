import ContractModel
import ContractRegistry
import Diagnostics

extension CompatibilityGate {
    /// Holds the waivers against everything that blocks, and notes who accepted what.
    func settle(
        _ outcome: inout Outcome, _ registryFindings: inout [Diagnostic], _ isComplete: Bool,
        _ diagnostics: inout Diagnostics
    ) {
        let ledger = WaiverLedger(
            subject.registry, formerEvents: subject.base?.events.map(\.name) ?? [], today: today)
        var waivable: [WaivableFinding] = []
        var apply: [(WaiverVerdict, inout Outcome, inout [Diagnostic], inout Diagnostics) -> Void] = []
        for (number, verdict) in outcome.verdicts.enumerated() {
            for (place, found) in verdict.findings.enumerated() where found.severity == .error {
                waivable.append(found.waivable(for: verdict.contract))
                apply.append { judgement, outcome, _, _ in
                    outcome.verdicts[number].findings[place].suppression = judgement.suppression
                    outcome.verdicts[number].findings[place].missing = judgement.missing
                }
            }
        }
        for (place, diagnostic) in registryFindings.enumerated() {
            guard let finding = self.waivable(diagnostic) else { continue }
            waivable.append(finding)
            apply.append { judgement, _, found, _ in found[place].suppression = judgement.suppression }
        }
        for (place, diagnostic) in diagnostics.list.enumerated() {
            guard RuleCatalog.stages[diagnostic.rule] == .compatibility,
                let finding = self.waivable(diagnostic)
            else { continue }
            waivable.append(finding)
            apply.append { judgement, _, _, all in all.suppress(place, judgement.suppression) }
        }
        let result = ledger.judge(waivable, isComplete: isComplete)
        for (judgement, step) in zip(result.verdicts, apply) {
            step(judgement, &outcome, &registryFindings, &diagnostics)
        }
        outcome.used = result.used
        for complaint in result.complaints.list { append(complaint, to: &diagnostics) }
        dropSettled(&outcome, ledger)
    }

    /// An error about an event as a whole, as something that those who read the event may accept.
    private func waivable(_ diagnostic: Diagnostic) -> WaivableFinding? {
        guard diagnostic.severity == .error, let fingerprint = diagnostic.fingerprint,
            let event = diagnostic.subject.flatMap({ EventName($0) })
        else { return nil }
        let known = subject.registry.event(event)?.latest ?? subject.base?.event(event)?.latest
        return WaivableFinding(
            fingerprint: fingerprint, rule: diagnostic.rule, event: event,
            version: known?.version ?? SemanticVersion(major: 1, minor: 0, patch: 0),
            affectedTeams: readers.readers(of: event).teams, owner: known?.owner)
    }

    /// What the releases break among themselves and a release settled needs no word any more.
    private func dropSettled(_ outcome: inout Outcome, _ ledger: WaiverLedger) {
        for index in outcome.verdicts.indices where !outcome.verdicts[index].history.isEmpty {
            let verdict = outcome.verdicts[index]
            let judged = ledger.judge(verdict.history.map { $0.waivable(for: verdict.contract) }, isComplete: false)
            outcome.verdicts[index].history = zip(verdict.history, judged.verdicts).filter { !$0.1.isWaived }.map(\.0)
        }
    }
}

extension GateFinding {
    fileprivate func waivable(for contract: ResolvedContract) -> WaivableFinding {
        WaivableFinding(
            fingerprint: fingerprint, rule: rule.id, event: contract.name, version: contract.version,
            against: against.release, affectedTeams: readers.teams, owner: contract.owner)
    }
}
