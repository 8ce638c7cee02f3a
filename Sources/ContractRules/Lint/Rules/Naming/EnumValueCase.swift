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
            .fires(
                .fields(
                    "«channel»: { type: enum, values: [OnWeb, InApp, ByPhone, InShop], doc: \"Where it was sold.\" }"),
                "no value of `channel` is in snake_case", also: ["enum-value-undocumented"]),
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
            guard site.enumeration.base == .string, !values.allSatisfy({ NameStyle.isCode($0.value) }) else {
                return []
            }
            let odd = values.filter { !NameStyle.isValueCase($0.value) }
            if odd.count > 3, odd.count * 2 > values.count { return [.valuesNotInSnakeCase(site, odd.map(\.value))] }
            return odd.map { value in
                LintFinding(
                    "value `\(value.value)` is not in snake_case", at: value.range,
                    help:
                        "write `\(NameStyle.snakeCase(value.value))`; if it is on the wire already, allow it with that reason",
                    place: .node(site.node))
            }
        })
}

extension LintFinding {
    /// One finding for an enum that is written in another way throughout: it has one cause.
    fileprivate static func valuesNotInSnakeCase(_ site: EnumSite, _ odd: [String]) -> Self {
        let all = site.enumeration.values.count
        let count =
            odd.count == all
            ? "no value of `\(site.holder)` is" : "\(odd.count) of \(all) values of `\(site.holder)` are not"
        return LintFinding(
            "\(count) in snake_case", at: site.holderRange,
            help:
                "write `\(NameStyle.snakeCase(odd[0]))` for `\(odd[0])`; if they are on the wire already, allow it with that reason",
            place: .node(site.node))
    }
}

extension NameStyle {
    /// Snake case, or without a letter that could have a case.
    fileprivate static func isValueCase(_ name: String) -> Bool {
        isSnakeCase(name) || !name.contains { $0.isUppercase || $0 == " " }
    }

    /// A code such as `EUR` or `SHA-224`: capitals, or no letters at all, in one word.
    fileprivate static func isCode(_ name: String) -> Bool { !name.contains { $0.isLowercase || $0 == " " } }
}
