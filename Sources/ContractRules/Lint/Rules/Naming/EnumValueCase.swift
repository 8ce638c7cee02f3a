import ContractModel
import Diagnostics

extension LintRule {
    static let enumValueCase = LintRule(
        "enum-value-case", .warning, "the values of an enum are written in one way",
        why: """
            Values are compared letter by letter. Where `card` stands beside `BankTransfer`, somebody will filter for
            `bank_transfer`, find nothing and not notice.
            """,
        instead: """
            Write values in snake_case. Codes that others have given, such as `EUR` or `GET`, stay in capitals: then all of
            the enum's values do. A Swift name that reads better goes into `swift_name`.
            """,
        examples: [
            .fires(
                .fields("channel: { type: enum, values: [web, app, «CallCentre»], doc: \"Where it was sold.\" }"),
                "value `CallCentre` is not in snake_case", also: ["enum-value-undocumented"]),
            .passes(
                .fields("channel: { type: enum, values: { web: A browser., call_centre: By phone. }, doc: \"Where.\" }")
            ),
            .spares(
                "codes in capitals",
                .fields("currency: { type: enum, values: [EUR, GBP], doc: \"What is charged.\" }"),
                also: ["enum-value-undocumented"]),
            .spares(
                "numbers", .fields("stars: { type: enum, base: integer, values: [1, 2, 3], doc: \"The rating.\" }"),
                also: ["enum-value-undocumented"]),
        ],
        check: .enumeration { site, _ in
            let values = site.enumeration.values.map(\.name)
            guard site.enumeration.base == .string else { return [] }
            guard !values.allSatisfy({ NameStyle.isUpperCase($0.value) || !$0.value.contains(where: \.isLetter) })
            else {
                return []
            }
            return values.filter { !NameStyle.isValueCase($0.value) }.map { value in
                LintFinding(
                    "value `\(value.value)` is not in snake_case", at: value.range,
                    help:
                        "write `\(NameStyle.snakeCase(value.value))`; if it is on the wire already, allow it with that reason",
                    place: .node(site.node))
            }
        })
}

extension NameStyle {
    /// Snake case, or without a letter that could have a case.
    fileprivate static func isValueCase(_ name: String) -> Bool {
        isSnakeCase(name) || !name.contains { $0.isUppercase || $0 == " " }
    }
}
