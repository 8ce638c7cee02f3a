import ContractModel
import Diagnostics

extension LintRule {
    static let producerMissing = LintRule(
        "producer-missing", .note, "an event in use says which service sends it",
        why: "Who sees a wrong event starts by asking where it came from.",
        instead: "List the services in `producers`, each with its team.",
        examples: [
            .fires(
                .contract("event: orders.«order_placed»", without: ["producers"]),
                "nothing says who sends `orders.order_placed`"),
            .passes(.contract("producers: [{ service: web-shop, team: checkout }]")),
            .spares("a draft", .contract("status: draft", without: ["producers"])),
        ],
        check: .contract { site, _ in
            guard site.isInUse, !site.isImported, site.contract.producers.isEmpty else { return [] }
            return [
                LintFinding(
                    "nothing says who sends `\(site.name)`", at: site.nameRange,
                    help: "add `producers: [{ service: …, team: … }]`")
            ]
        })
}
