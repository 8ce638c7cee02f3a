import Diagnostics

extension LintRule {
    static let moneyWithoutCurrency = LintRule(
        "money-without-currency", .note, "an amount of money says its currency",
        why: """
            As long as there is one currency, everybody knows it. The first sale abroad makes all older amounts ambiguous, and
            history cannot be asked.
            """,
        instead: "Add `unit: EUR`, or a field `currency` beside it; best a shared type `Money` of both.",
        examples: [
            .fires(
                .fields("«total_amount»: { type: decimal, precision: 12, scale: 2, doc: \"What is charged.\" }"),
                "nothing says the currency of `total_amount`"),
            .passes(
                .fields(
                    "total_amount: { type: decimal, precision: 12, scale: 2, unit: EUR, doc: \"What is charged.\" }")),
            .spares(
                "a currency beside it",
                .fields(
                    """
                    amount: { type: decimal, precision: 12, scale: 2, doc: "What is charged." }
                    currency: { type: string, pattern: "[A-Z]{3}", doc: "Of the amount, ISO 4217." }
                    """)),
        ],
        check: .field { site, scope in
            guard site.unit == nil, site.type.isNumeric, Money.isAmount(site.words, unit: nil) else { return nil }
            guard !scope.unit.siblings(of: site).contains(where: { $0.words.contains("currency") }) else { return nil }
            return LintFinding(
                "nothing says the currency of `\(site.name)`", at: site.range,
                help: "add `unit: EUR`, or a field `currency` beside it", place: .node(site.node))
        })
}
