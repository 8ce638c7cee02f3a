import ContractModel
import Diagnostics

extension LintRule {
    static let fieldDeprecatedIncomplete = LintRule(
        "field-deprecated-incomplete", .warning,
        "a deprecated field says why, what replaces it and until when it is sent",
        why: """
            A deprecated field is still read by somebody. Without the three words the reader sees only a warning, and keeps
            reading it until it is gone.
            """,
        instead:
            "Write `deprecated: { since, reason, replaced_by, sunset }`. Where nothing replaces it, allow this finding.",
        examples: [
            .fires(
                .fields(
                    "coupon: { type: string, max_length: 20, doc: \"A discount.\", deprecated: «{ since: 1.0.0, reason: Gone. }» }"
                ),
                "the deprecation of `coupon` lacks `replaced_by` and `sunset`"),
            .passes(
                .fields(
                    """
                    coupon:
                      type: string
                      max_length: 20
                      doc: A discount.
                      deprecated: { since: 1.0.0, reason: One is not enough., replaced_by: coupons, sunset: 2027-01-31 }
                    coupons: { type: list, of: { type: string, max_length: 20 }, max_items: 9, doc: "The discounts." }
                    """)),
        ],
        check: .field { site, _ in
            guard let deprecated = site.field.deprecated, !deprecated.lacking.isEmpty else { return nil }
            let lacking = deprecated.lacking.enumerated(joinedBy: "and")
            return LintFinding(
                "the deprecation of `\(site.name)` lacks \(lacking)", at: deprecated.range, help: "add \(lacking)",
                place: .node(site.node))
        })
}
