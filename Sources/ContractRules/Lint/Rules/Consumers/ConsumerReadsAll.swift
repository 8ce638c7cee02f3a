import ContractModel
import Diagnostics

extension LintRule {
    static let consumerReadsAll = LintRule(
        "consumer-reads-all", .note, "a consumer says which fields it reads",
        why: """
            Who reads `all` is asked about every change and hit by every removal. Soon the questions are waved through, and the
            one that mattered with them.
            """,
        instead: "List the paths that the code touches. Keep `all` where everything is copied, as into a lake.",
        examples: [
            .fires(
                .reading("{ event: «orders.order_placed», versions: 1.x, fields: all, purpose: Daily revenue. }"),
                "`analytics` reads all of `orders.order_placed`"),
            .passes(.reading("{ event: orders.order_placed, versions: 1.x, fields: [order_id], purpose: Revenue. }")),
        ],
        check: .reading { site, _ in
            guard case .all = site.reading.fields, site.event != nil else { return [] }
            return [
                LintFinding(
                    "`\(site.consumer.team.value)` reads all of `\(site.reading.event.value)`",
                    at: site.reading.event.range,
                    help: "list the fields that are used, so that other changes do not concern it")
            ]
        })
}
