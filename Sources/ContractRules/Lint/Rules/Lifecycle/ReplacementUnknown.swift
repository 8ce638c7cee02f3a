import ContractModel
import ContractRegistry
import Diagnostics

extension LintRule {
    static let replacementUnknown = LintRule(
        "replacement-unknown", .error, "what replaces a deprecated event is an event of the registry",
        why:
            "Readers follow `replaced_by`. A name that leads nowhere leaves them with an event that ends and nothing after it.",
        instead: "Name an event, `<domain>.<name>`, that is neither deprecated nor retired itself.",
        examples: [
            .fires(
                .contract(
                    """
                    status: deprecated
                    deprecated: { since: 1.0.0, reason: Too coarse., replaced_by: «orders.order_payed», sunset: 2027-01-31 }
                    """),
                "`orders.order_payed`, which is to replace `orders.order_placed`, does not exist"),
            .passes(
                .contracts([
                    """
                    status: deprecated
                    deprecated: { since: 1.0.0, reason: Too coarse., replaced_by: orders.order_paid, sunset: 2027-01-31 }
                    """, "event: orders.order_paid",
                ])),
            .spares(
                "the next major of the same event",
                .contracts([
                    """
                    status: deprecated
                    deprecated: { since: 1.0.0, reason: Too coarse., replaced_by: orders.order_placed, sunset: 2027-01-31 }
                    """, "version: 2.0.0\nupcast: { from: 1, fields: {} }",
                ])),
        ],
        check: .contract { site, scope in
            guard site.status != .retired, let replacement = site.contract.deprecated?.replacedBy,
                let name = EventName(String(replacement.value.prefix { $0 != " " && $0 != "@" })),
                let fault = scope.fault(of: name, replacing: site)
            else { return [] }
            let known = scope.index.registry.events.lazy.filter { $0.name.domain == name.domain }.map(
                \.name.description)
            return [
                LintFinding(
                    "`\(name)`, which is to replace `\(site.name)`, \(fault)", at: replacement.range,
                    help: Nearest.help(for: name.description, among: Array(known))
                        ?? "name an event that readers can move to")
            ]
        })
}

extension LintScope {
    fileprivate func fault(of name: EventName, replacing site: ContractSite) -> String? {
        guard let event = index.event(name) else { return "does not exist" }
        guard let status = event.working.last?.contract.effectiveStatus else { return nil }
        if name == site.name, event.working.last?.version.major == site.resolved.version.major {
            return "is the same contract"
        }
        return status == .deprecated || status == .retired ? "is \(status.rawValue) itself" : nil
    }
}
