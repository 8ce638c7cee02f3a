import ContractModel
import Diagnostics

extension LintRule {
    static let enumValueUndocumented = LintRule(
        "enum-value-undocumented", .note, "every value of an enum says what it means",
        why: """
            `pending`, `processing` and `open` mean something different in every system. A value without words is counted
            where it does not belong.
            """,
        instead: "List the values with their meaning: `values: { web: A browser., app: The phone app. }`.",
        examples: [
            .fires(
                .fields("«channel»: { type: enum, values: [web, app], doc: \"Where it was sold.\" }"),
                "no value of `channel` is documented"),
            .fires(
                .fields(
                    "«channel»: { type: enum, values: { web: A browser., app: { swift_name: phone } }, doc: \"Where.\" }"
                ),
                "value `app` of `channel` is not documented"),
            .passes(
                .fields("channel: { type: enum, values: { web: A browser., app: The phone app. }, doc: \"Where.\" }")),
        ],
        check: .enumeration { site, _ in
            let silent = site.enumeration.values.filter { $0.doc == nil }.map(\.name.value)
            guard !silent.isEmpty else { return [] }
            let shown = silent.prefix(3).map { "`\($0)`" }.joined(separator: ", ")
            let message =
                if silent.count == site.enumeration.values.count {
                    "no value of `\(site.holder)` is documented"
                } else if silent.count == 1 {
                    "value \(shown) of `\(site.holder)` is not documented"
                } else {
                    "\(silent.count) values of `\(site.holder)` are not documented: \(shown)\(silent.count > 3 ? ", …" : "")"
                }
            return [
                LintFinding(
                    message, at: site.holderRange, help: "give each its meaning: `\(silent[0]): \"…\"`",
                    place: .node(site.node))
            ]
        })
}
