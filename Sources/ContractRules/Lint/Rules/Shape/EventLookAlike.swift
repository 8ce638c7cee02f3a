import ContractModel
import ContractRegistry
import Diagnostics

extension LintRule {
    static let eventLookAlike = LintRule(
        "event-look-alike", .warning, "no two events of a domain have nearly the same name",
        why: """
            `order_cancelled` and `orders_canceled` are one event to everybody but the machine. One team sends the first,
            another reads the second, and both believe that all is well.
            """,
        instead: "Keep one. If they differ, let the names say how: `order_cancelled_by_shop`.",
        examples: [
            .fires(
                .contracts(["event: orders.order_cancelled", "event: orders.«orders_cancelled»"]),
                "event `orders.orders_cancelled` is hard to tell from `orders.order_cancelled`"),
            .fires(
                .contracts(["event: orders.order_canceled", "event: orders.«order_cancelled»"]),
                "event `orders.order_cancelled` is hard to tell from `orders.order_canceled`"),
            .fires(
                .contracts(["event: orders.order_placed", "event: orders.«placed_order»"]),
                "event `orders.placed_order` is hard to tell from `orders.order_placed`",
                also: ["event-name-tense"]),
            .passes(
                .contracts(["event: orders.order_cancelled", "event: orders.order_placed"])
            ),
            .spares(
                "short words that differ",
                .contracts(["event: orders.cart_locked", "event: orders.card_locked"])),
            .spares(
                "the same name in another domain",
                .contracts(["event: orders.order_placed", "event: resale.order_placed"])),
        ],
        check: .registry { index, _ in
            var names = NearNames()
            var findings: [LintFinding] = []
            index.eachWorking { site in
                guard site.status != .retired, site.event.working.last?.version == site.resolved.version else { return }
                guard let other = names.insert(site.name) else { return }
                findings.append(
                    LintFinding(
                        "event `\(site.name)` is hard to tell from `\(other)`", at: site.nameRange,
                        related: index.event(other)?.latest.map {
                            [RelatedPlace($0.contract.event.range, "the other event")]
                        } ?? [],
                        help: "keep one of them, or let the names say how they differ", subject: site.name.description))
            }
            return findings
        })
}
