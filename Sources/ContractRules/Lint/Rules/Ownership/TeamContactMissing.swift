import ContractModel
import ContractRegistry
import Diagnostics

extension LintRule {
    static let teamContactMissing = LintRule(
        "team-contact-missing", .note, "a team says how it is reached",
        why: "Reports and the site send people to the owner. A name alone leads them nowhere.",
        instead: "Add `contact` (a mailbox, a channel, a link) or `handle` to the team in `teams.yaml`.",
        examples: [
            .fires(
                .files(["# teams.yaml\n«checkout»: { name: Checkout }"], beside: ""),
                "team `checkout` has no contact and no handle"),
            .passes(.files(["# teams.yaml\ncheckout: { name: Checkout, handle: \"@checkout\" }"], beside: "")),
        ],
        check: .registry { index, _ in
            index.registry.teams.filter { $0.contact == nil && $0.handle == nil }.map { team in
                LintFinding(
                    "team `\(team.id.value)` has no contact and no handle", at: team.id.range,
                    help: "add `contact: …`, where people reach the team")
            }
        })
}
