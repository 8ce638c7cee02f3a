import ContractModel
import Diagnostics

extension LintRule {
    static let eventNameCase = LintRule(
        "event-name-case", .warning, "event names are in snake_case",
        why: """
            The name becomes a folder, a wire type, a Swift type and a table. One way of writing it lets everybody guess the
            others, and survives file systems and databases that fold case.
            """,
        instead: "Write lowercase words joined by underscores. A wire name that cannot change goes into `wire_type`.",
        examples: [
            .fires(.contract("event: orders.«OrderPlaced»"), "event name `OrderPlaced` is not in snake_case"),
            .passes(.contract("event: orders.order_placed\nwire_type: OrderPlaced")),
            .spares("digits within a word", .contract("event: orders.mp3_uploaded")),
        ],
        check: .contract { site, _ in
            let name = site.name.name
            guard site.status != .retired, !NameStyle.isSnakeCase(name) else { return [] }
            let better = NameStyle.snakeCase(name)
            return [
                LintFinding(
                    "event name `\(name)` is not in snake_case", at: site.nameRange,
                    help: "name it `\(better)`, and keep `wire_type: \(name)` if it is on the wire already")
            ]
        })
}
