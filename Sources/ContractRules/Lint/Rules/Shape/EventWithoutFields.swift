import ContractModel
import ContractRegistry
import Diagnostics

extension LintRule {
    static let eventWithoutFields = LintRule(
        "event-without-fields", .warning, "a domain event says something",
        why: "That something happened is worth little without to what. An event without fields can only be counted.",
        instead: "Add at least the key of the entity, and when it happened.",
        examples: [
            .fires(
                .contract("event: orders.«shop_opened»\nfields: {}", without: ["entity", "occurred_at"]),
                "`orders.shop_opened` has no fields", also: ["entity-missing"]),
            .passes(.contract("event: orders.order_placed")),
            .spares(
                "a signal of a system",
                .contract(
                    "event: orders.heartbeat\nkind: system_event\nfields: {}", without: ["entity", "occurred_at"])),
        ],
        check: .contract { site, _ in
            guard site.isDomainEvent, site.status != .retired, site.resolved.payload.fields.isEmpty,
                site.resolved.payload.additional == nil
            else { return [] }
            return [
                LintFinding(
                    "`\(site.name)` has no fields", at: site.nameRange,
                    help: "add the key of what it happened to, and when")
            ]
        })
}
