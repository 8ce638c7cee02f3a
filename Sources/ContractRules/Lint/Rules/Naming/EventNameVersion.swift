import ContractModel
import Diagnostics

extension LintRule {
    static let eventNameVersion = LintRule(
        "event-name-version", .warning, "event names carry no version",
        why: """
            A contract has a version. A second one in the name makes two unrelated events of one, whose histories, upcasts and
            consumers no longer find each other.
            """,
        instead: "Drop the version from the name and write the next major beside the first: `order_placed/v2.yaml`.",
        examples: [
            .fires(.contract("event: orders.order_placed_«v2»"), "event name `order_placed_v2` carries a version"),
            .passes(.contract("event: orders.order_placed\nversion: 2.0.0")),
            .spares("a number that belongs to the thing", .contract("event: orders.mp3_uploaded")),
        ],
        check: .contract { site, _ in
            let name = site.name.name
            guard site.status != .retired, let mark = name.lastIndex(of: "_") else { return [] }
            let last = name[name.index(after: mark)...]
            guard last.first == "v", last.count > 1, last.dropFirst().allSatisfy(\.isNumber) else { return [] }
            return [
                LintFinding(
                    "event name `\(name)` carries a version", at: site.nameRange.last(last.utf8.count),
                    help: "name it `\(name[..<mark])` and let `version` and the file name say `\(last)`")
            ]
        })
}
