import ContractModel
import ContractRegistry
import Diagnostics

extension LintRule {
    static let eventTimeMissing = LintRule(
        "event-time-missing", .warning, "an event that carries its time says in which field",
        why: """
            Event time is when it happened, ingest time when it arrived. Whoever rebuilds a past state needs the first; an
            event that leaves it open is ordered by the second, and late events rewrite history.
            """,
        instead: "Name the field in `occurred_at`.",
        examples: [
            .fires(
                .contract("event: orders.«order_placed»", without: ["occurred_at"]),
                "`orders.order_placed` does not say which field is event time"),
            .passes(.contract("occurred_at: placed_at")),
            .spares(
                "an event whose envelope alone has a time",
                .contract(
                    "fields:\n  order_id: { type: OrderID, doc: \"Which order it is.\" }\n", without: ["occurred_at"])),
        ],
        check: .contract { site, scope in
            guard site.isInUse, site.contract.occurredAt == nil else { return [] }
            let times = site.resolved.payload.fields.filter { $0.isEventTimeCandidate }.map(\.name)
            var isPayloadAlone = false
            if case .none = scope.index.registry.settings.envelope { isPayloadAlone = true }
            guard !times.isEmpty || isPayloadAlone else { return [] }
            let help = times.first.map { "add `occurred_at: \($0)`, if that is when it happened" }
            return [
                LintFinding(
                    "`\(site.name)` does not say which field is event time", at: site.nameRange,
                    help: help
                        ?? "add a timestamp and name it in `occurred_at`: without an envelope nothing else says when")
            ]
        })
}

extension ResolvedField {
    fileprivate var isEventTimeCandidate: Bool {
        guard case .scalar(.timestamp) = spec.shape else { return false }
        return isRequiredToWrite && !spec.nullable
    }
}
