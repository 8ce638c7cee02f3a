import ContractModel
import ContractRegistry
import Diagnostics

extension LintRule {
    static let olderMajorActive = LintRule(
        "older-major-active", .note, "an older major is deprecated once a newer one is active",
        why: """
            Two active majors are two truths. New readers take either, and the older one never ends because nobody was told
            that it should.
            """,
        instead: "Set `status: deprecated` on the older major, with a `sunset` that its readers can meet.",
        examples: [
            .fires(
                .contracts(["version: «1.0.0»", "version: 2.0.0\nupcast: { from: 1, fields: {} }"]),
                "major 1 of `orders.order_placed` is active beside major 2"),
            .passes(
                .contracts([
                    """
                    status: deprecated
                    deprecated: { since: 1.0.0, reason: Too coarse., replaced_by: orders.order_placed, sunset: 2027-01-31 }
                    """, "version: 2.0.0\nupcast: { from: 1, fields: {} }",
                ])),
            .spares(
                "a newer major that is a draft",
                .contracts(["version: 1.0.0", "version: 2.0.0\nstatus: draft\nupcast: { from: 1, fields: {} }"])),
        ],
        check: .contract { site, _ in
            let major = site.resolved.version.major
            guard site.status == .active,
                let newer = site.event.working.last(where: {
                    $0.version.major > major && $0.contract.effectiveStatus == .active
                })
            else { return [] }
            return [
                LintFinding(
                    "major \(major) of `\(site.name)` is active beside major \(newer.version.major)",
                    at: site.contract.version.range,
                    help:
                        "set `status: deprecated` and say until when it is sent: `deprecated: { since, reason, sunset }`"
                )
            ]
        })
}
