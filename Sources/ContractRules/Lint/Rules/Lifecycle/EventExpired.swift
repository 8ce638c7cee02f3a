import ContractModel
import Diagnostics

extension LintRule {
    static let eventExpired = LintRule(
        "event-expired", .error, "a deprecated event is retired when its sunset has passed",
        why: """
            The sunset is a promise to both sides: readers move before it, the producer stops after it. When it passes
            unnoticed, neither the next sunset nor this one is believed.
            """,
        instead: "Set `status: retired` and drop the producers; or agree with the readers on a later `sunset`.",
        examples: [
            .fires(
                .contracts([
                    """
                    status: deprecated
                    deprecated: { since: 1.0.0, reason: Too coarse., replaced_by: orders.order_paid, sunset: «2026-05-31» }
                    """, "event: orders.order_paid",
                ]),
                "`orders.order_placed` was to end on 2026-05-31"),
            .passes(
                .contracts([
                    """
                    status: deprecated
                    deprecated: { since: 1.0.0, reason: Too coarse., replaced_by: orders.order_paid, sunset: 2026-06-01 }
                    """, "event: orders.order_paid",
                ])),
        ],
        check: .contract { site, scope in
            guard site.status != .retired, let sunset = site.contract.deprecated?.sunset,
                sunset.value < scope.index.today
            else { return [] }
            let teams = Set(scope.index.otherReaders(of: site).map(\.team)).sorted()
            let readers =
                teams.isEmpty ? "nobody is known to read it" : "still read by \(teams.joined(separator: ", "))"
            var finding = LintFinding(
                "`\(site.name)` was to end on \(sunset.value)", at: sunset.range,
                help: "retire it with `status: retired`, or agree on a later `sunset`")
            finding.notes = [Note("readers", readers)]
            return [finding]
        })
}
