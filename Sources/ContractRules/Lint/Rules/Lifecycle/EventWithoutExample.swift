import ContractModel
import Diagnostics

extension LintRule {
    static let eventWithoutExample = LintRule(
        "event-without-example", .warning, "an event in use has an example",
        why: """
            An example is read before any description, tests every reader, and is replayed against every later version. Without
            one nothing shows that old events still decode.
            """,
        instead: "Add one real payload to `examples`, in place or as a file.",
        examples: [
            .fires(
                .contract("event: orders.«order_placed»", without: ["examples"]), "`orders.order_placed` has no example"
            ),
            .passes(.contract("examples: [{ name: two books, payload: { order_id: ord_0123456789abcdef } }]")),
            .spares("a draft", .contract("status: draft", without: ["examples"])),
        ],
        check: .contract { site, _ in
            guard site.isInUse, !site.isImported, site.contract.examples.isEmpty else { return [] }
            return [
                LintFinding(
                    "`\(site.name)` has no example", at: site.nameRange,
                    help: "add `examples: [{ name: …, file: examples/….json }]` with a payload as it is really sent")
            ]
        })
}
