import ContractModel
import ContractRegistry
import Diagnostics

extension LintRule {
    static let ownerUnknown = LintRule(
        "owner-unknown", .error, "an owner is a team of `teams.yaml`",
        why: """
            The owner is who answers when an event is wrong and who has to agree when it changes. A team that nobody knows
            answers nobody.
            """,
        instead: "Correct the name, or add the team to `teams.yaml`.",
        examples: [
            .fires(.contract("owner: «chekout»"), "owner `chekout` is not a team of `teams.yaml`"),
            .passes(.contract("owner: checkout")),
            .spares("an owner that the domain names", .contract("", without: ["owner"])),
        ],
        check: .registry { index, _ in
            var findings: [LintFinding] = []
            func check(_ owner: Located<String>?, _ subject: String) {
                guard let owner, !index.teams.contains(owner.value) else { return }
                findings.append(.unknownTeam("owner", owner, index, subject: subject))
            }
            for domain in index.registry.domains { check(domain.owner, domain.name) }
            index.eachWorking { check($0.contract.owner, $0.name.description) }
            return findings
        })
}
