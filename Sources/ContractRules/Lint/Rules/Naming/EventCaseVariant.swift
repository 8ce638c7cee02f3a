import ContractModel
import ContractRegistry
import Diagnostics

extension LintRule {
    static let eventCaseVariant = LintRule(
        "event-case-variant", .error, "no two events differ in case or separators alone",
        why: """
            Their folders are one folder on a file system that folds case, so a checkout loses one of them; their tables are
            one table; and nobody can tell which one is meant.
            """,
        instead: "Keep one of the events. If they differ in meaning, say so in their names.",
        examples: [
            .fires(
                .contracts(["event: orders.order_placed", "event: orders.«orderplaced»"]),
                "event `orders.orderplaced` differs from `orders.order_placed` in case or separators alone"),
            .passes(
                .contracts(["event: orders.order_placed", "event: orders.order_paid"])),
        ],
        check: .registry { index, _ in
            var seen: [String: ContractSite] = [:]
            var findings: [LintFinding] = []
            for event in index.registry.events {
                guard let contract = event.working.last else { continue }
                let site = ContractSite(resolved: contract, event: event)
                let folded = NameStyle.folded(event.name.domain) + "." + NameStyle.folded(event.name.name)
                guard let other = seen.updateValue(site, forKey: folded) else { continue }
                findings.append(
                    LintFinding(
                        "event `\(event.name)` differs from `\(other.name)` in case or separators alone",
                        at: site.nameRange,
                        related: [RelatedPlace(other.nameRange, "the other event")],
                        help: "keep one of them, or give one a name that says how they differ",
                        subject: event.name.description))
            }
            return findings
        })
}
