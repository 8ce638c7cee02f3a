import Diagnostics

extension LintRule {
    static let allowExpired = LintRule(
        "allow-expired", .error, "an `allow` entry that has expired is renewed or removed",
        why:
            "The day in `until` is when somebody promised to have corrected it. After it the finding comes back, and so does this.",
        instead: "Correct what it accepted; or give a later day, and a reason that still holds.",
        examples: [
            .fires(
                .contract(
                    """
                    event: orders.order_place
                    allow: [{ rule: event-name-tense, reason: It is called so., until: «2026-05-31» }]
                    """),
                "`allow` of `event-name-tense` expired on 2026-05-31", also: ["event-name-tense"]),
            .passes(
                .contract(
                    """
                    event: orders.order_place
                    allow: [{ rule: event-name-tense, reason: It is called so., until: 2026-06-01 }]
                    """)),
        ], check: .run)
}
