import ContractModel
import Diagnostics

extension LintRule {
    static let eventNameTense = LintRule(
        "event-name-tense", .warning, "the name of a domain event says what has happened",
        why: """
            An event is a fact about the past that nobody can refuse. A name that reads as a command (`place_order`), an
            intention or a thing (`order`) makes readers wonder whether it has happened, is about to, or may still fail.
            """,
        instead: "End the name with what happened: `order_placed`, `user_signed_up`, `recommendations_ready`.",
        examples: [
            .fires(.contract("event: orders.«order_place»"), "event name `order_place` does not say what has happened"),
            .fires(
                .contract("event: orders.«cancel_order»"), "event name `cancel_order` does not say what has happened"),
            .fires(
                .contract("event: orders.«order_creation»"),
                "event name `order_creation` does not say what has happened"),
            .fires(
                .contract("event: orders.«placed_order»"),
                "event name `placed_order` says what happened before it says to what"),
            .passes(.contract("event: orders.order_placed")),
            .spares("an irregular participle", .contract("event: orders.invoice_paid")),
            .spares("a participle and a particle", .contract("event: orders.user_logged_in")),
            .spares("a participle and what it was done to", .contract("event: orders.item_added_to_cart")),
            .spares("a state that was reached", .contract("event: orders.recommendations_ready")),
            .spares("a level that was reached", .contract("event: orders.stock_low")),
            .spares("a signal of a system", .contract("event: orders.heartbeat\nkind: system_event")),
        ],
        check: .contract { site, _ in
            let all = WordSplitter().split(site.name.name).filter { !isVersion($0) }
            let words = EventNoise.without(all)
            guard site.isDomainEvent, site.status != .retired, !PastTense.isFact(words) else { return [] }
            let better = PastTense.suggestion(for: words)
            let fault =
                PastTense.startsWithFact(words)
                ? "says what happened before it says to what" : "does not say what has happened"
            return [
                LintFinding(
                    "event name `\(site.name.name)` \(fault)", at: site.nameRange,
                    help: better.map { "name it `\($0)`" }
                        ?? "end it with a verb in the past tense: `…_created`, `…_changed`, `…_failed`")
            ]
        })

    /// `v2`, `2`.
    fileprivate static func isVersion(_ word: String) -> Bool {
        let digits = word.hasPrefix("v") ? word.dropFirst() : word[...]
        return !digits.isEmpty && digits.utf8.allSatisfy { 48...57 ~= $0 }
    }
}
