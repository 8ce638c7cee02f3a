import ContractModel
import Diagnostics

extension LintRule {
    static let moneyAsFloat = LintRule(
        "money-as-float", .warning, "money is not a binary float",
        why: """
            0.1 + 0.2 is not 0.3 in binary. Sums of prices drift by cents, two systems get two totals, and neither is wrong
            enough to be found.
            """,
        instead: """
            Use `decimal` with `precision` and `scale`, or an integer of the smallest unit (`minor_units: int64`), and carry the
            currency beside it.
            """,
        examples: [
            .fires(
                .fields("«total_amount»: { type: double, unit: EUR, doc: \"What the customer is charged.\" }"),
                "`total_amount` is money in a binary float"),
            .passes(
                .fields(
                    "total_amount: { type: decimal, precision: 12, scale: 2, unit: EUR, doc: \"What is charged.\" }")),
            .spares("a rate", .fields("price_index: { type: double, doc: \"Against the base year.\" }")),
            .spares(
                "an amount of something else",
                .fields("fuel_amount: { type: double, unit: L, doc: \"What was filled in.\" }")),
        ],
        check: .value { site in
            guard site.type.scalar == .double, Money.isAmount(site.words, unit: site.unit) else { return nil }
            return LintFinding(
                "`\(site.name)` is money in a binary float", at: site.range,
                help: "use `type: decimal, precision: 18, scale: 2`, or an `int64` of the smallest unit",
                place: .node(site.node))
        })
}
