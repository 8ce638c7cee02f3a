import ContractModel
import ContractRegistry
import Diagnostics

extension LintRule {
    static let consumerReadsDraft = LintRule(
        "consumer-reads-draft", .warning, "a consumer reads what is promised",
        why: "A draft promises nothing: it may change every day, and no check will say that a reader was hit.",
        instead: "Ask the owner to set `status: active` and release it; or read an older major until then.",
        examples: [
            .fires(
                .files(
                    [
                        """
                        # consumers/analytics.yaml
                        team: analytics
                        reads:
                          - { event: «orders.order_placed», versions: 1.x, fields: [order_id], purpose: Daily revenue. }
                        """
                    ], beside: "status: draft"),
                "`analytics` reads `orders.order_placed`, which is a draft"),
            .passes(.reading("{ event: orders.order_placed, versions: 1.x, fields: [order_id], purpose: Revenue. }")),
        ],
        check: .reading { site, _ in
            guard !site.versions.isEmpty,
                site.versions.allSatisfy({ $0.contract.effectiveStatus == .draft && !$0.isRelease })
            else { return [] }
            return [
                LintFinding(
                    "`\(site.consumer.team.value)` reads `\(site.reading.event.value)`, which is a draft",
                    at: site.reading.event.range,
                    help: "have it set to `status: active` and released before it is relied upon")
            ]
        })
}
