/// What values look like on the wire, as regular expressions that ECMAScript, RE2, Java and PostgreSQL read alike.
enum WirePattern {
    static let uuid = "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"
    static let date = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
    static let clock = "([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)"
    static let offset = "([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])"
    static let base64 = "([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?"

    /// Units that follow each other are neighbours, weeks stand alone (RFC 3339, appendix A).
    static let duration = "P([0-9]+W|\(days)(T\(hours))?|T\(hours))"
    private static let days = "([0-9]+Y([0-9]+M([0-9]+D)?)?|[0-9]+M([0-9]+D)?|[0-9]+D)"
    private static let hours = "([0-9]+H([0-9]+M([0-9]+S)?)?|[0-9]+M([0-9]+S)?|[0-9]+S)"

    /// A timestamp by the limits of its type, anchored for JSON Schema.
    static func timestamp(precision: String?, zone: String?) -> String {
        let offset = zone == "utc" ? "([Zz]|[+-]00:00)" : Self.offset
        return ECMAPattern.anchored(date + "[Tt]" + clock + fraction(precision: precision) + offset)
    }

    /// The fraction of a second of a timestamp, by the `precision` of its type.
    static func fraction(precision: String?) -> String {
        switch precision {
        case "seconds": "(\\.0{1,9})?"
        case "millis": "(\\.([0-9]{1,3}|[0-9]{3}0{1,6}))?"
        case "micros": "(\\.([0-9]{1,6}|[0-9]{6}0{1,3}))?"
        default: "(\\.[0-9]{1,9})?"
        }
    }
}
