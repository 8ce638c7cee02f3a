import ContractModel
import Diagnostics

extension LintRule {
    static let piiKeptForever = LintRule(
        "pii-kept-forever", .note, "an event with personal data says how long it is kept",
        why: """
            Without `retention` an event is kept for ever. For what is known about people that needs a reason; mostly it was
            never decided.
            """,
        instead: "State `retention: P2Y`, or write `retention: forever` to say that it was decided.",
        examples: [
            .fires(
                .contract(
                    """
                    event: orders.«order_placed»
                    fields:
                      order_id: { type: OrderID, doc: "Which order it is." }
                      placed_at: { type: timestamp, zone: utc, doc: "When the customer confirmed." }
                      email: { type: email, max_length: 254, sensitivity: personal, doc: "Where the receipt goes." }
                    """),
                "`orders.order_placed` keeps `email`, which is personal, for ever"),
            .passes(
                .contract(
                    """
                    retention: P2Y
                    fields:
                      order_id: { type: OrderID, doc: "Which order it is." }
                      placed_at: { type: timestamp, zone: utc, doc: "When the customer confirmed." }
                      email: { type: email, max_length: 254, sensitivity: personal, doc: "Where the receipt goes." }
                    """)),
        ],
        check: .contract { site, scope in
            guard site.isInUse, site.contract.retention == nil,
                let field = scope.unit.fields.first(where: { ($0.sensitivity ?? .internal) >= .personal })
            else { return [] }
            return [
                LintFinding(
                    "`\(site.name)` keeps `\(field.name)`, which is \(field.sensitivity!.rawValue), for ever",
                    at: site.nameRange, related: [RelatedPlace(field.range, field.sensitivity!.rawValue)],
                    help: "add `retention: P2Y`, or `retention: forever` if that was decided")
            ]
        })
}
