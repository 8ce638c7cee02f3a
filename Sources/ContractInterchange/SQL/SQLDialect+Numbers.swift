extension SQLDialect {
    /// A number's digits without exponent: `1.5e3` as `1500`. An exponent beyond 400 makes as many zeros.
    func plain(_ digits: String) -> String {
        self == .duckdb ? "deed_plain(\(digits))" : writtenPlain(digits)
    }

    /// The same without a function of Deed's own.
    func writtenPlain(_ digits: String) -> String {
        let (whole, fraction) = (part(digits, "^-?([0-9]+)"), part(digits, "[.]([0-9]+)"))
        let exponent =
            "greatest(-400, least(400, cast(coalesce(nullif(substr(\(part(digits, "[eE][+]?0*(-?[0-9]*)$")), 1, 6), ''), '0') as integer)))"
        let sign = "case when \(digits) like '-%' then '-' else '' end"
        // The digits with as many zeros on both sides as the point may move.
        let zeros = "repeat('0', 400)"
        let row = "(\(zeros) || \(whole) || \(fraction) || \(zeros))"
        let place = "(400 + length(\(whole)) + \(exponent))"
        let moved = "\(sign) || substr(\(row), 1, \(place)) || '.' || substr(\(row), \(place) + 1)"
        let isPlain = matches(digits, "-?[0-9]+([.][0-9]+)?")
        let isNumber = matches(digits, "-?[0-9]+([.][0-9]+)?[eE][+-]?[0-9]+")
        return "case when \(isPlain) then \(digits) when \(isNumber) then \(moved) end"
    }

    /// The first group of a pattern; empty where nothing matches.
    private func part(_ value: String, _ pattern: String) -> String {
        switch self {
        case .duckdb, .spark: "regexp_extract(\(value), \(text(pattern)), 1)"
        case .postgres: "coalesce(substring(\(value) from \(text(pattern))), '')"
        }
    }

    /// Digits after the point that count.
    func fraction(_ plain: String) -> String { trimmed(part(plain, "[.]([0-9]+)"), "trailing", "0") }

    /// Digits before the point that count.
    func whole(_ plain: String) -> String { trimmed(part(plain, "^-?([0-9]+)"), "leading", "0") }

    /// A text without some character at one of its ends.
    func trimmed(_ value: String, _ end: String, _ character: Character) -> String {
        guard self == .duckdb else { return "trim(\(end) '\(character)' from \(value))" }
        return "\(end == "leading" ? "ltrim" : "rtrim")(\(value), '\(character)')"
    }

    /// A whole number of at most 38 digits; null for others.
    func integer(_ plain: String) -> String {
        let digits = part(plain, "^(-?[0-9]+)")
        switch self {
        case .duckdb: return "try_cast(\(digits) as hugeint)"
        case .spark: return "try_cast(\(digits) as decimal(38, 0))"
        case .postgres: return "cast(\(digits) as numeric)"
        }
    }

    /// Whether a number stands in a relation to another.
    func holds(_ plain: String, _ relation: String, _ bound: String) -> String {
        switch self {
        case .duckdb, .spark:
            let exact = "try_cast(\(plain) as decimal(38, 17)) \(relation) cast('\(bound)' as decimal(38, 17))"
            return "coalesce(\(fits(plain, exact)), cast(\(plain) as double) \(relation) cast('\(bound)' as double))"
        case .postgres: return "cast(\(plain) as numeric) \(relation) \(bound)"
        }
    }

    /// The exact comparison, where the number has digits for it.
    private func fits(_ plain: String, _ exact: String) -> String {
        "case when length(\(whole(plain))) <= 20 and length(\(fraction(plain))) <= 17 then \(exact) end"
    }

    /// Whether two numbers stand in a relation.
    func compare(_ one: String, _ relation: String, _ other: String) -> String {
        switch self {
        case .duckdb, .spark:
            "try_cast(\(one) as decimal(38, 17)) \(relation) try_cast(\(other) as decimal(38, 17))"
        case .postgres: "cast(\(one) as numeric) \(relation) cast(\(other) as numeric)"
        }
    }

    /// Whether a number is a multiple of a step.
    func isMultiple(_ plain: String, of step: String) -> String {
        switch self {
        case .duckdb, .spark:
            "coalesce(try_cast(\(plain) as decimal(38, 9)) % cast('\(step)' as decimal(38, 9)) = 0 and length(\(fraction(plain))) <= 9, true)"
        case .postgres: "mod(cast(\(plain) as numeric), \(step)) = 0"
        }
    }

    /// Whether a double holds the number.
    func isFinite(_ plain: String) -> String {
        switch self {
        case .duckdb, .spark: "abs(cast(\(plain) as double)) <= 1.7976931348623157e308"
        case .postgres: "abs(cast(\(plain) as numeric)) < 1.7976931348623159e308"
        }
    }

    /// Nanoseconds since 1970 of an RFC 3339 timestamp that is known to be one.
    func nanoseconds(_ timestamp: String) -> String {
        self == .duckdb ? "deed_nanoseconds(\(timestamp))" : writtenNanoseconds(timestamp)
    }

    /// The same without a function of Deed's own.
    func writtenNanoseconds(_ timestamp: String) -> String {
        func number(_ start: Int, _ length: Int) -> String {
            "cast(substr(\(timestamp), \(start), \(length)) as integer)"
        }
        let day = "cast(substr(\(timestamp), 1, 10) as date)"
        let days: String =
            switch self {
            case .duckdb: "date_diff('day', date '1970-01-01', \(day))"
            case .spark: "datediff(\(day), date '1970-01-01')"
            case .postgres: "(\(day) - date '1970-01-01')"
            }
        let fraction = "cast(rpad(coalesce(nullif(\(part(timestamp, "[.]([0-9]+)")), ''), '0'), 9, '0') as \(wide))"
        let (sign, hours, minutes) = (
            part(timestamp, "([+-])[0-9]{2}:[0-9]{2}$"), part(timestamp, "[+-]([0-9]{2}):[0-9]{2}$"),
            part(timestamp, "[+-][0-9]{2}:([0-9]{2})$")
        )
        let offset =
            "case \(sign) when '' then 0 else cast(\(sign) || '1' as integer) * (cast(\(hours) as integer) * 60 + cast(\(minutes) as integer)) end"
        let seconds =
            "\(days) * 86400 + \(number(12, 2)) * 3600 + (\(number(15, 2)) - (\(offset))) * 60 + \(number(18, 2))"
        return "(cast(\(seconds) as \(wide)) * 1000000000 + \(fraction))"
    }

    /// A type for whole numbers of 38 digits.
    var wide: String {
        switch self {
        case .duckdb: "hugeint"
        case .spark: "decimal(28, 0)"
        case .postgres: "numeric"
        }
    }
}
