import ContractModel
import Diagnostics

extension LintRule {
    static let sunsetPassed = LintRule(
        "sunset-passed", .warning, "a deprecated field or value is gone when its sunset has passed",
        why: "Readers were told to be ready by that day. What stays after it teaches them not to believe the next one.",
        instead: "Stop sending it: remove it in the next major and reserve its name; or give a later `sunset`.",
        examples: [
            .fires(
                .fields(
                    """
                    coupon:
                      type: string
                      max_length: 20
                      doc: A discount.
                      deprecated: { since: 1.0.0, reason: Gone., replaced_by: coupons, sunset: «2026-05-31» }
                    coupons: { type: list, of: { type: string, max_length: 20 }, max_items: 9, doc: "The discounts." }
                    """),
                "field `coupon` was to end on 2026-05-31"),
            .passes(
                .fields(
                    """
                    coupon:
                      type: string
                      max_length: 20
                      doc: A discount.
                      deprecated: { since: 1.0.0, reason: Gone., replaced_by: coupons, sunset: 2026-06-02 }
                    coupons: { type: list, of: { type: string, max_length: 20 }, max_items: 9, doc: "The discounts." }
                    """)),
        ],
        check: .field { site, scope in
            guard let sunset = site.field.deprecated?.sunset, sunset.value < scope.index.today else { return nil }
            return LintFinding(
                "field `\(site.name)` was to end on \(sunset.value)", at: sunset.range,
                help: "remove it in the next major and reserve its name, or give a later `sunset`",
                place: .node(site.node))
        })
}
