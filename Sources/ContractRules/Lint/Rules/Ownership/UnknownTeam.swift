import ContractModel
import ContractRegistry
import Diagnostics

extension LintFinding {
    /// A team that `teams.yaml` does not have.
    static func unknownTeam(_ role: String, _ team: Located<String>, _ index: LintIndex, subject: String?) -> Self {
        LintFinding(
            "\(role) `\(team.value)` is not a team of `teams.yaml`", at: team.range,
            help: Nearest.help(for: team.value, among: index.teams.sorted()) ?? "add the team to `teams.yaml`",
            subject: subject)
    }
}
