import ContractModel
import ContractRegistry
import Diagnostics

/// Looks at the `severities` of `deed.yaml`: an entry without effect hides that a check is not what it was set to.
enum SeverityCheck {
    static func complaints(_ settings: Settings, _ known: [RuleID: RuleStage]) -> [(RuleID, [LintFinding])] {
        var seen: [String: SeverityOverride] = [:]
        var findings: [LintFinding] = []
        for entry in settings.severities {
            if let finding = complaint(entry, known) { findings.append(finding) }
            seen[entry.rule.value] = entry
        }
        return [("severity-unknown-rule", findings)]
    }

    private typealias SeverityOverride = Settings.SeverityOverride

    private static func complaint(_ entry: SeverityOverride, _ known: [RuleID: RuleStage]) -> LintFinding? {
        let rule = entry.rule
        guard let stage = known[RuleID(rule.value)] else {
            let help = Nearest.help(for: rule.value, among: known.map(\.key.rawValue).sorted())
            return LintFinding(
                "`severities` names `\(rule.value)`, which is no rule", at: rule.range,
                help: help ?? "`deed rules` lists the rules")
        }
        guard !stage.takesSeverity else { return nil }
        return LintFinding(
            "the severity of `\(rule.value)` cannot be set", at: rule.range,
            help: "remove the entry: what cannot be read or resolved stays an error")
    }
}
