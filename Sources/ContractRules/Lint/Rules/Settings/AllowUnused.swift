import Diagnostics

extension LintRule {
    static let allowUnused = LintRule(
        "allow-unused", .warning, "every `allow` entry accepts something",
        why: "An entry that accepts nothing any more will accept, unseen, the next fault of its kind.",
        instead: "Remove it.",
        examples: [
            .fires(
                .contract("allow: [«{ rule: event-name-tense, reason: It is called so. }»]"),
                "nothing is left for `allow` of `event-name-tense` to accept"),
            .passes(
                .contract("event: orders.order_place\nallow: [{ rule: event-name-tense, reason: It is called so. }]")),
        ], check: .run)
}
