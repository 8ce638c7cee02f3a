import ContractModel
import Diagnostics

extension LintRule {
    static let domainUndocumented = LintRule(
        "domain-undocumented", .warning, "every domain and every entity says what it is",
        why: """
            The domain is where people start to look. Its words decide whether they find the event that exists, or invent it a
            second time somewhere else.
            """,
        instead: "Write `summary` in `domain.yaml`, and a `doc` for each entity.",
        examples: [
            .fires(
                .files(
                    [
                        """
                        # orders/domain.yaml
                        summary: Orders of the shop.
                        owner: checkout
                        entities:
                          «order»: { key: OrderID }
                        types:
                          OrderID: { type: string, pattern: "ord_[0-9a-z]{16}", doc: "Names an order." }
                        """
                    ], beside: ""),
                "entity `order` is not documented"),
            .passes(
                .files(
                    [
                        """
                        # orders/domain.yaml
                        summary: Orders of the shop, from basket to door.
                        owner: checkout
                        entities:
                          order: { key: OrderID, doc: "A basket that a customer bought." }
                        types:
                          OrderID: { type: string, pattern: "ord_[0-9a-z]{16}", doc: "Names an order." }
                        """
                    ], beside: "")),
        ],
        check: .domain { domain, _ in
            var findings: [LintFinding] = []
            if domain.summary == nil {
                findings.append(
                    LintFinding(
                        "domain `\(domain.name)` is not documented", at: domain.range.start,
                        help: "add `summary: …` to its `domain.yaml`"))
            }
            for entity in domain.entities where entity.doc == nil {
                findings.append(
                    LintFinding(
                        "entity `\(entity.name.value)` is not documented", at: entity.name.range,
                        help: "add `doc: \"…\"` that says what it is"))
            }
            return findings
        })
}
