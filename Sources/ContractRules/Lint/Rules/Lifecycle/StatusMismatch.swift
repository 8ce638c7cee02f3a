import ContractModel
import Diagnostics

extension LintRule {
    static let statusMismatch = LintRule(
        "status-mismatch", .warning, "the status of an event agrees with the rest of its contract",
        why: """
            A retired event is kept for its history and sent by nobody. If a producer is still listed, one of the two is wrong,
            and readers cannot tell which.
            """,
        instead: "Drop the producers of what is retired; keep `deprecated` for as long as something is sent.",
        examples: [
            .fires(
                .contract("status: retired\nproducers: [«{ service: web-shop, team: checkout }»]"),
                "`orders.order_placed` is retired, but `web-shop` is said to send it"),
            .passes(.contract("status: retired", without: ["producers"])),
        ],
        check: .contract { site, _ in
            guard site.status == .retired, let first = site.contract.producers.first,
                let last = site.contract.producers.last
            else { return [] }
            let services = site.contract.producers.map(\.service.value).enumerated(joinedBy: "and")
            return [
                LintFinding(
                    "`\(site.name)` is retired, but \(services) \(site.contract.producers.count > 1 ? "are" : "is") said to send it",
                    at: first.range.through(last.range), help: "remove `producers`, or go back to `status: deprecated`")
            ]
        })
}
