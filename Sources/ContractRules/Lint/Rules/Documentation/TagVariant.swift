import ContractModel
import Diagnostics

extension LintRule {
    static let tagVariant = LintRule(
        "tag-variant", .note, "a tag is written in one way throughout the registry",
        why: "Who filters by `gdpr` does not find what is tagged `GDPR`. A tag is only as good as its spelling.",
        instead: "Write tags in lowercase words joined by hyphens, and the same everywhere.",
        examples: [
            .fires(
                .contracts([
                    "event: orders.order_paid\ntags: [sales-report]",
                    "event: orders.order_placed\ntags: [«SalesReport»]",
                ]),
                "tag `SalesReport` is written `sales-report` elsewhere"),
            .passes(
                .contracts([
                    "event: orders.order_paid\ntags: [sales-report]",
                    "event: orders.order_placed\ntags: [sales-report]",
                ])),
        ],
        check: .registry { index, _ in
            var first: [String: Located<String>] = [:]
            var findings: [LintFinding] = []
            index.eachWorking { site in
                for tag in site.contract.tags {
                    let other = first[NameStyle.folded(tag.value)] ?? tag
                    first[NameStyle.folded(tag.value)] = other
                    guard other.value != tag.value else { continue }
                    findings.append(
                        LintFinding(
                            "tag `\(tag.value)` is written `\(other.value)` elsewhere", at: tag.range,
                            related: [RelatedPlace(other.range, "written here first")],
                            help: "write `\(other.value)` here too", subject: site.name.description))
                }
            }
            return findings
        })
}
