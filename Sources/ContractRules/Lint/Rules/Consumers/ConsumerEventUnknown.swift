import ContractModel
import ContractRegistry
import Diagnostics

extension LintRule {
    static let consumerEventUnknown = LintRule(
        "consumer-event-unknown", .error, "a consumer reads events of the registry",
        why:
            "What a consumer says it reads decides who is asked before a change. An event that does not exist protects nobody.",
        instead: "Correct the name, or remove the entry.",
        examples: [
            .fires(
                .reading("{ event: «orders.order_payed», versions: 1.x, fields: [order_id], purpose: Revenue. }"),
                "`orders.order_payed`, which `analytics` reads, does not exist"),
            .passes(.reading("{ event: orders.order_placed, versions: 1.x, fields: [order_id], purpose: Revenue. }")),
        ],
        check: .reading { site, index in
            let name = site.reading.event
            guard site.event == nil else { return [] }
            let known = index.registry.events.map(\.name.description)
            return [
                LintFinding(
                    "`\(name.value)`, which `\(site.consumer.team.value)` reads, does not exist", at: name.range,
                    help: Nearest.help(for: name.value.description, among: known)
                        ?? "remove the entry, or correct the name")
            ]
        })
}
