import ContractModel
import ContractRegistry
import Diagnostics

extension LintRule {
    static let waiverTeamUnknown = LintRule(
        "waiver-team-unknown", .error, "a file of waivers belongs to a team of `teams.yaml`",
        why: "A waiver says that the team which is hit agrees. A team that does not exist cannot have agreed.",
        instead: "Name the file after the team: `waivers/<team>.yaml`.",
        examples: [
            .fires(
                .files(
                    [
                        """
                        # waivers/finance.yaml
                        - finding: «f-4f1c2e9ab310»
                          rule: field-removed-required
                          event: orders.order_placed
                          reason: Never sent.
                          expires: 2027-03-01
                        """
                    ], beside: ""),
                "`waivers/finance.yaml` belongs to no team of `teams.yaml`"),
            .passes(
                .files(
                    [
                        """
                        # waivers/analytics.yaml
                        - finding: f-4f1c2e9ab310
                          rule: field-removed-required
                          event: orders.order_placed
                          reason: Never sent.
                          expires: 2027-03-01
                        """
                    ], beside: "")),
        ],
        check: .registry { index, _ in
            index.registry.waivers.filter { !index.teams.contains($0.team) }.map { file in
                LintFinding(
                    "`waivers/\(file.team).yaml` belongs to no team of `teams.yaml`",
                    at: file.waivers.first?.finding.range,
                    help: Nearest.help(for: file.team, among: index.teams.sorted())
                        ?? "name the file after the team that is hit")
            }
        })
}
