import ContractModel
import ContractRegistry
import Diagnostics

extension LintRule {
    static let eventTimeUnfit = LintRule(
        "event-time-unfit", .error, "event time is a required timestamp",
        why: """
            Events are ordered by it, and states rebuilt. A date has no order within the day, a string has whatever it has, and
            what may be missing orders nothing.
            """,
        instead: "Point `occurred_at` at one required field of type `timestamp`.",
        examples: [
            .fires(
                .contract(
                    """
                    occurred_at: «day»
                    fields:
                      order_id: { type: OrderID, doc: "Which order it is." }
                      day: { type: date, doc: "The day it was placed." }
                    """),
                "event time `day` is a date, not a timestamp"),
            .fires(
                .contract(
                    """
                    occurred_at: «paid_at»
                    fields:
                      order_id: { type: OrderID, doc: "Which order it is." }
                      paid_at: { type: timestamp, zone: utc, optional: true, doc: "When it was paid." }
                    """),
                "event time `paid_at` may be missing"),
            .passes(.contract("occurred_at: placed_at")),
        ],
        check: .contract { site, _ in
            guard let path = site.contract.occurredAt else { return [] }
            let lookup = site.resolved.lookup(path.value)
            guard lookup.exists, !lookup.isFree, let spec = lookup.spec,
                let fault = lookup.timeFault(as: site.resolved.shape(of: spec))
            else { return [] }
            return [
                LintFinding(
                    "event time `\(path.value)` \(fault)", at: path.range,
                    help: "point `occurred_at` at a required field of type `timestamp`", place: .path(path.value))
            ]
        })
}

extension PathLookup {
    /// What keeps a value from being event time.
    fileprivate func timeFault(as shape: ResolvedShape) -> String? {
        switch shape {
        case .unresolved, .named: return nil
        case .scalar(.timestamp): break
        default: return "is a \(shape.word), not a timestamp"
        }
        if isMultiple { return "goes through a list or a map" }
        if !isRequired { return "may be missing" }
        return isNullable ? "may be null" : nil
    }
}
