import ContractModel
import Diagnostics

extension LintRule {
    static let producerTeamUnknown = LintRule(
        "producer-team-unknown", .error, "the team of a producer is a team of `teams.yaml`",
        why: "When an event stops coming, the producer's team is who gets called.",
        instead: "Correct the name, or add the team to `teams.yaml`.",
        examples: [
            .fires(
                .contract("producers: [{ service: web-shop, team: «checkuot» }]"),
                "producing team `checkuot` is not a team of `teams.yaml`"),
            .passes(.contract("producers: [{ service: web-shop, team: checkout }]")),
            .spares("a producer of the owner, without a team", .contract("producers: [{ service: web-shop }]")),
        ],
        check: .contract { site, scope in
            site.contract.producers.compactMap(\.team).filter { !scope.index.teams.contains($0.value) }.map {
                .unknownTeam("producing team", $0, scope.index, subject: nil)
            }
        })
}
