import ContractModel
import DeedRuntime

/// The texts of values that one string spells, as patterns.
enum TextPatterns {
    static let uuid = TextForm(
        "[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}")

    /// Every day of the years 0 to 9999, 29 February only where there is one.
    private static let day =
        "([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)"
        + "|02-(0[1-9]|1[0-9]|2[0-8]))"
        + "|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)"
    private static let zone = "([Zz]|[-+]([01][0-9]|2[0-3]):[0-5][0-9])"
    private static let minute = "([01][0-9]|2[0-3]):[0-5][0-9]:"
    private static let fraction = "(\\.[0-9]{1,9})?"

    static let date = TextForm(day)

    /// Which minutes may have a 60th second, depends on the offset.
    static let time = TextForm(
        "\(minute)([0-5][0-9]|60)\(fraction)\(zone)", "\(minute)[0-5][0-9]\(fraction)\(zone)")

    /// In the first and the last year an offset may lead beyond them.
    static let timestamp = TextForm(
        outer: TextLanguage("\(day)[Tt]\(minute)([0-5][0-9]|60)\(fraction)\(zone)"),
        inner: TextLanguage("\(day)[Tt]\(minute)[0-5][0-9]\(fraction)\(zone)")
            .intersection(TextLanguage(not: "(0000|9999)-.*[-+][0-9]{2}:[0-9]{2}")))

    /// Timestamps, and other texts, that are not finer than a precision.
    static func notFiner(than precision: String) -> TextLanguage {
        let digits =
            switch precision {
            case "seconds": "0+"
            case "millis": "[0-9]{1,3}0*"
            case "micros": "[0-9]{1,6}0*"
            default: "[0-9]+"
            }
        return TextLanguage("[^.]*(\\.\(digits))?\(zone)")
    }

    static let utc = TextLanguage(".*([Zz]|[-+]00:00)")

    static let duration = TextForm(duration("[0-9]+"), duration("[0-9]{1,18}"))

    private static func duration(_ number: String) -> String {
        let (year, month, day) = ("\(number)Y", "\(number)M", "\(number)D")
        let (hour, minute, second) = ("\(number)H", "\(number)M", "\(number)S")
        let clock = "T(\(hour)(\(minute)(\(second))?)?|\(minute)(\(second))?|\(second))"
        let calendar = "(\(year)(\(month)(\(day))?)?|\(month)(\(day))?|\(day))"
        return "P(\(number)W|\(calendar)(\(clock))?|\(clock))"
    }

    static let base64 = TextForm("(\(quad))*(\(one)|\(two))?")
    private static let quad = "[A-Za-z0-9+/]{4}"
    private static let one = "[A-Za-z0-9+/][AQgw]=="
    private static let two = "[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]="

    /// Base64 of at most so many bytes; nil where that is too much for a pattern.
    static func base64(atMost count: Int) -> TextLanguage? {
        guard 0...3_000 ~= count else { return nil }
        let (whole, rest) = count.quotientAndRemainder(dividingBy: 3)
        var branches = ["(\(quad)){0,\(whole)}"]
        if whole > 0 { branches.append("(\(quad)){0,\(whole - 1)}(\(one)|\(two))") }
        if rest > 0 { branches.append("(\(quad)){\(whole)}\(one)") }
        if rest > 1 { branches.append("(\(quad)){\(whole)}\(two)") }
        return TextLanguage(branches.joined(separator: "|"))
    }

    /// Numbers of more than 38 digits are none, zeros at the end of a fraction aside.
    static let decimal = TextForm(
        "-?(0|[1-9][0-9]{0,37})(\\.[0-9]+)?", "-?(0|[1-9][0-9]{0,18})(\\.[0-9]{1,19}0*)?")

    /// Decimals, and other texts, with at most so many digits behind the point, zeros at the end not counted.
    static func decimals(scale: Int) -> TextLanguage {
        TextLanguage(scale == 0 ? "[^.]*(\\.0+)?" : "[^.]*(\\.[0-9]{1,\(scale)}0*)?")
    }

    /// The same with at most so many digits before the point.
    static func decimals(whole: Int) -> TextLanguage {
        TextLanguage(whole <= 0 ? "-?0(\\..*)?" : "-?[0-9]{1,\(whole)}(\\..*)?")
    }

    static func integer(_ scalar: ScalarType) -> TextForm {
        switch scalar {
        case .int32: integer(from: "2147483648", to: "2147483647")
        case .uint32: integer(from: "0", to: "4294967295")
        case .int64: integer(from: "9223372036854775808", to: "9223372036854775807")
        default: integer(from: "0", to: "18446744073709551615")
        }
    }

    private static func integer(from low: String, to high: String) -> TextForm {
        TextForm("-(\(digits(upTo: low)))|\(digits(upTo: high))")
    }

    /// Whole numbers between two.
    static func integers(from low: String, to high: String) -> TextLanguage {
        let (negative, positive) = (low.hasPrefix("-") ? String(low.dropFirst()) : nil, !high.hasPrefix("-"))
        switch (negative, positive) {
        case (let negative?, true):
            return TextLanguage("-(\(digits(upTo: negative)))|\(digits(upTo: high))")
        case (let negative?, false):
            let above = "-(\(digits(below: String(high.dropFirst()))))"
            return TextLanguage("-(\(digits(upTo: negative)))").intersection(TextLanguage(not: above))
        case (nil, _):
            let all = TextLanguage("-0|\(digits(upTo: high))")
            return low == "0" ? all : all.intersection(TextLanguage(not: "-0|\(digits(below: low))"))
        }
    }

    /// Whole numbers from 0 up to a positive one, that one left out.
    private static func digits(below bound: String) -> String {
        var digits = bound.compactMap(\.wholeNumberValue)
        for place in digits.indices.reversed() {
            guard digits[place] == 0 else {
                digits[place] -= 1
                break
            }
            digits[place] = 9
        }
        let largest = digits.map(String.init).joined()
        return Self.digits(upTo: largest.count > 1 && largest.hasPrefix("0") ? String(largest.dropFirst()) : largest)
    }

    /// Whole numbers from 0 to a largest one.
    private static func digits(upTo largest: String) -> String {
        let digits = largest.compactMap(\.wholeNumberValue)
        guard digits.count > 1 else { return "[0-\(largest)]" }
        var branches = ["0", "[1-9][0-9]{0,\(digits.count - 2)}", largest]
        for (place, digit) in digits.enumerated() {
            let first = place == 0 ? 1 : 0
            guard digit > first else { continue }
            branches.append("\(largest.prefix(place))[\(first)-\(digit - 1)][0-9]{\(digits.count - place - 1)}")
        }
        return branches.joined(separator: "|")
    }
}
