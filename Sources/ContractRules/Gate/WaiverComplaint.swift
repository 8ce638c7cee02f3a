import ContractModel
import ContractRegistry
import Diagnostics

/// The words for a waiver that accepts nothing.
struct WaiverComplaint {
    let waiver: Waiver

    func unknownEvent(among events: Set<EventName>) -> Diagnostic {
        say(
            "waiver-unknown", "there is no event `\(waiver.event.value)` to accept a finding of", waiver.event.range,
            Nearest.help(for: waiver.event.value.description, among: events.map(\.description).sorted())
                ?? "remove the entry")
    }

    /// - Parameter stage: Of a rule that there is, but whose findings cannot be waived.
    func unknownRule(_ stage: RuleStage?, _ stages: [RuleID: RuleStage]) -> Diagnostic {
        guard let stage else {
            let known = stages.filter { $0.value == .compatibility }.map(\.key.rawValue).sorted()
            return say(
                "waiver-unknown", "a waiver names `\(waiver.rule.value)`, which is no rule", waiver.rule.range,
                Nearest.help(for: waiver.rule.value, among: known) ?? "`deed rules` lists the rules")
        }
        let help =
            stage == .lint
            ? "accept it with `allow` in the contract"
            : "correct what it finds; only what a change breaks can be waived"
        return say(
            "waiver-unknown", "a waiver cannot accept `\(waiver.rule.value)`, which is not about a change",
            waiver.rule.range, help)
    }

    func unaffected(_ judges: [String]) -> Diagnostic {
        let teams = judges.map { "`\($0)`" }.joined(separator: ", ")
        let help = judges.isEmpty ? "give the event an owner, who can accept it" : "it is for \(teams) to accept"
        return say(
            "waiver-unaffected", "`\(waiver.team)` accepts a finding that does not hit it", waiver.finding.range, help)
    }

    func settled(by version: SemanticVersion) -> Diagnostic {
        say(
            "waiver-unused", "the waiver of `\(waiver.finding.value)` was settled by release \(version)",
            waiver.finding.range, "remove the entry")
    }

    /// Says what was meant where a finding differs in one part only.
    func unused(_ findings: [WaivableFinding]) -> Diagnostic {
        let same = findings.filter { $0.event == waiver.event.value }
        var help = "remove the entry"
        if let other = same.first(where: { $0.fingerprint == waiver.finding.value }) {
            help = "the finding is of `\(other.rule)`"
        } else {
            let close = Set(same.filter { $0.rule.rawValue == waiver.rule.value }.map(\.fingerprint)).sorted()
            if let only = close.first, close.count == 1 {
                help = "the change is another one now: look at `\(only)`, and accept that if it holds"
            }
        }
        return say(
            "waiver-unused", "the waiver of `\(waiver.finding.value)` matches no finding", waiver.finding.range, help)
    }

    private func say(_ rule: RuleID, _ message: String, _ range: SourceRange, _ help: String) -> Diagnostic {
        Diagnostic(rule, .error, message, at: range, help: help, subject: waiver.event.value.description)
    }
}
