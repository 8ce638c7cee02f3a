import ContractModel
import Diagnostics

extension LintRule {
    static let fieldNameCase = LintRule(
        "field-name-case", .warning, "field names are in snake_case",
        why: """
            Fields become JSON members, columns and Swift properties. With one way of writing them nobody has to look up
            whether it was `orderId`, `orderID` or `order_id`, and columns survive databases that fold case.
            """,
        instead: "Write lowercase words joined by underscores. A wire name that cannot change goes into `json_name`.",
        examples: [
            .fires(
                .fields("«salesChannel»: { type: string, max_length: 20, doc: \"Where it was sold.\" }"),
                "field `salesChannel` is not in snake_case"),
            .passes(
                .fields(
                    "sales_channel: { type: string, max_length: 20, json_name: salesChannel, doc: \"Where it was sold.\" }"
                )),
            .spares(
                "digits within a word",
                .fields("sha256_digest: { type: string, max_length: 64, doc: \"Of the receipt.\" }")),
        ],
        check: .field { site, _ in
            guard !NameStyle.isSnakeCase(site.name) else { return nil }
            let better = NameStyle.snakeCase(site.words)
            return LintFinding(
                "field `\(site.name)` is not in snake_case", at: site.range,
                help: "name it `\(better)`, and keep `json_name: \(site.field.wireName)` if it is on the wire already",
                place: .node(site.node))
        })
}
