import ContractModel
import ContractRegistry
import Diagnostics

extension LintRule {
    static let waiverExpired = LintRule(
        "waiver-expired", .error, "a waiver is used before it expires",
        why:
            "A waiver lets one release through. One that outlives its day lets through what nobody agreed to any more.",
        instead: "Release what it was for, and remove it; or agree again, with a later day.",
        examples: [
            .fires(
                .files(
                    [
                        """
                        # waivers/analytics.yaml
                        - finding: f-4f1c2e9ab310
                          rule: field-removed-required
                          event: orders.order_placed
                          reason: Never sent.
                          expires: «2026-05-31»
                        """
                    ], beside: ""),
                "the waiver of `field-removed-required` for `orders.order_placed` expired on 2026-05-31"),
            .passes(
                .files(
                    [
                        """
                        # waivers/analytics.yaml
                        - finding: f-4f1c2e9ab310
                          rule: field-removed-required
                          event: orders.order_placed
                          reason: Never sent.
                          expires: 2026-06-01
                        """
                    ], beside: "")),
        ],
        check: .registry { index, _ in
            index.registry.waivers.flatMap(\.waivers).filter { $0.expires.value < index.today }.map { waiver in
                LintFinding(
                    "the waiver of `\(waiver.rule.value)` for `\(waiver.event.value)` expired on \(waiver.expires.value)",
                    at: waiver.expires.range, help: "remove it, or agree again with a later day",
                    subject: waiver.event.value.description)
            }
        })
}
