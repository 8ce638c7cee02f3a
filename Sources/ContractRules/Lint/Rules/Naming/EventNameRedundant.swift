import ContractModel
import Diagnostics

extension LintRule {
    static let eventNameRedundant = LintRule(
        "event-name-redundant", .note, "the name of an event repeats neither its domain nor that it is an event",
        why: """
            The full name is `<domain>.<event>` wherever it is used, and everything in a registry is an event. What is said twice
            makes names longer and no two of them easier to tell apart.
            """,
        instead: "Drop the words. A wire name that cannot change goes into `wire_type`.",
        examples: [
            .fires(
                .contract("event: orders.«order_placed_event»"),
                "event name `order_placed_event` says more than it has to"),
            .fires(
                .contract("event: shop.«shop_order_placed»"), "event name `shop_order_placed` says more than it has to"),
            .passes(.contract("event: orders.order_placed")),
            .spares("the thing that the domain is named after", .contract("event: order.order_placed")),
            .spares(
                "a name that is no fact, which is another rule's matter", .contract("event: orders.order_place_event"),
                also: ["event-name-tense"]),
            .spares("an event that is about events", .contract("event: orders.event_booked")),
        ],
        check: .contract { site, _ in
            let words = WordSplitter()
            let name = site.name.name
            guard site.status != .retired,
                let short = EventNoise.shortened(words.split(name), domain: words.split(site.name.domain)),
                short.count > 1
            else { return [] }
            // What is no fact is renamed for that reason, and its new name has no such words.
            guard PastTense.isFact(short) || !site.isDomainEvent else { return [] }
            return [
                LintFinding(
                    "event name `\(name)` says more than it has to", at: site.nameRange,
                    help: "name it `\(NameStyle.snakeCase(short))`")
            ]
        })
}
