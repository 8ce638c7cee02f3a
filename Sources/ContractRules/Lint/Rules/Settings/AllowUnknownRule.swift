import Diagnostics

extension LintRule {
    static let allowUnknownRule = LintRule(
        "allow-unknown-rule", .error, "`allow` names a rule of lint",
        why: "An entry with a misspelt rule accepts nothing, and its author believes that it does.",
        instead: "Correct the id. What a change breaks is accepted by the team that it hits, in `waivers/<team>.yaml`.",
        examples: [
            .fires(
                .contract("allow: [{ rule: «event-name-tens», reason: It is called so. }]"),
                "`allow` names `event-name-tens`, which is no rule"),
            .passes(
                .contract("event: orders.order_place\nallow: [{ rule: event-name-tense, reason: It is called so. }]")),
        ], check: .run)
}
