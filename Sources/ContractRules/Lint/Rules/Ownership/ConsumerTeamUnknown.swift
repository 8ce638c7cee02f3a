import ContractModel
import ContractRegistry
import Diagnostics

extension LintRule {
    static let consumerTeamUnknown = LintRule(
        "consumer-team-unknown", .error, "the team of a consumer is a team of `teams.yaml`",
        why: "Findings about changes are put to the teams that they hit. One that does not exist cannot be asked.",
        instead: "Correct the name, or add the team to `teams.yaml`. The file bears the team's name.",
        examples: [
            .fires(
                .files(
                    [
                        """
                        # consumers/finance.yaml
                        team: «finance»
                        reads:
                          - { event: orders.order_placed, versions: 1.x, fields: [order_id], purpose: Daily revenue. }
                        """
                    ], beside: ""),
                "consumer `finance` is not a team of `teams.yaml`"),
            .passes(
                .files(
                    [
                        """
                        # consumers/analytics.yaml
                        team: analytics
                        reads:
                          - { event: orders.order_placed, versions: 1.x, fields: [order_id], purpose: Daily revenue. }
                        """
                    ], beside: "")),
        ],
        check: .registry { index, _ in
            index.registry.consumers.map(\.team).filter { !index.teams.contains($0.value) }.map {
                .unknownTeam("consumer", $0, index, subject: nil)
            }
        })
}
