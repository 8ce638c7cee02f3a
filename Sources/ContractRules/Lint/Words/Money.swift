/// Whether the name of a number says that it is an amount of money.
enum Money {
    static func isAmount(_ words: [String], unit: String?) -> Bool {
        if let unit { return isCurrency(unit) }
        guard let last = words.last, !ratios.contains(last), !words.contains(where: others.contains) else {
            return false
        }
        return words.contains(where: amounts.contains)
    }

    /// `EUR`: three capitals, and no unit of measure that is written so.
    static func isCurrency(_ unit: String) -> Bool {
        unit.utf8.count == 3 && unit.utf8.allSatisfy { 65...90 ~= $0 }
    }

    private static let amounts: Set<String> = [
        "amount", "balance", "budget", "cost", "costs", "deposit", "fare", "fee", "fees", "gmv", "income", "payout",
        "price",
        "prices", "proceeds", "refund", "rent", "revenue", "salary", "subtotal", "surcharge", "turnover", "wage",
        "msrp",
        "cents", "euros", "dollars", "pounds",
    ]

    /// Names that end so hold a ratio, a count or a rank.
    private static let ratios: Set<String> = [
        "rate", "ratio", "percent", "percentage", "pct", "factor", "index", "score", "count", "level", "share",
        "multiplier",
        "weight", "probability", "elasticity", "rank", "position", "id", "days", "version", "quantity", "points",
    ]

    /// Words beside which an amount is of something else.
    private static let others: Set<String> = [
        "items", "bytes", "memory", "tokens", "energy", "load", "rainfall", "water", "fuel", "work", "units", "points",
    ]
}
