import ContractModel
import ContractRegistry
import Diagnostics

extension LintRule {
    static let consumerVersionUnknown = LintRule(
        "consumer-version-unknown", .error, "a consumer names versions that exist",
        why:
            "A range without a version in it means that the consumer reads nothing, and that no change is ever held against it.",
        instead: "Name the major that is read, such as `1.x`.",
        examples: [
            .fires(
                .reading("{ event: orders.order_placed, versions: «3.x», fields: [order_id], purpose: Revenue. }"),
                "no version of `orders.order_placed` is in `3.x`"),
            .passes(.reading("{ event: orders.order_placed, versions: 1.x, fields: [order_id], purpose: Revenue. }")),
        ],
        check: .reading { site, _ in
            guard let event = site.event, site.versions.isEmpty else { return [] }
            let versions = Set((event.releases + event.working).map(\.version)).sorted().suffix(4)
            let list = versions.map { "`\($0)`" }.joined(separator: ", ")
            return [
                LintFinding(
                    "no version of `\(event.name)` is in `\(site.reading.versions.value)`",
                    at: site.reading.versions.range,
                    help: "there is \(list)")
            ]
        })
}
