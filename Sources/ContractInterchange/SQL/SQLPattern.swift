/// Patterns of contracts, which are I-Regexp (RFC 9485), as an engine reads them; nil where it cannot.
struct SQLPattern {
    private let dialect: SQLDialect
    private var result = ""
    private var isInClass = false

    static func translate(_ pattern: String, for dialect: SQLDialect) -> String? {
        var translation = SQLPattern(dialect: dialect)
        return translation.run(Array(pattern.unicodeScalars)) ? translation.result : nil
    }

    private init(dialect: SQLDialect) { self.dialect = dialect }

    private mutating func run(_ scalars: [Unicode.Scalar]) -> Bool {
        var index = 0
        while index < scalars.count {
            switch scalars[index] {
            case "\\":
                guard let end = escape(scalars[index...]) else { return false }
                index = end
            case "{" where !isInClass:
                let end = scalars[index...].firstIndex(of: "}") ?? index
                guard counts(scalars[index + 1..<end]) else { return false }
                for scalar in scalars[index...end] { result.unicodeScalars.append(scalar) }
                index = end
            default: plain(scalars[index])
            }
            index += 1
        }
        return true
    }

    /// RE2 repeats at most 1,000 times, PostgreSQL 255 times.
    private func counts(_ digits: ArraySlice<Unicode.Scalar>) -> Bool {
        let most = dialect == .duckdb ? 1_000 : dialect == .postgres ? 255 : Int.max
        return digits.split(separator: ",").allSatisfy { part in
            var text = ""
            text.unicodeScalars.append(contentsOf: part)
            return (Int(text) ?? .max) <= most
        }
    }

    /// Takes an escape over; the index of its last character, or nil where the engine has none such.
    private mutating func escape(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
        guard let letter = scalars.dropFirst().first else { return nil }
        var end = scalars.startIndex + 1
        if letter == "p" || letter == "P" {
            // PostgreSQL has no general categories.
            guard dialect != .postgres, let brace = scalars.firstIndex(of: "}") else { return nil }
            end = brace
        }
        for scalar in scalars[scalars.startIndex...end] { result.unicodeScalars.append(scalar) }
        return end
    }

    private mutating func plain(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "[" where !isInClass:
            isInClass = true
            result += "["
        case "]":
            isInClass = false
            result += "]"
        case "." where !isInClass: result += "[^\\n\\r]"
        // Java takes these for the beginning of a set within a set, and for what sets have in common.
        case "[" where isInClass, "&" where isInClass: result += "\\\(scalar)"
        case "^" where !isInClass, "$" where !isInClass: result += "\\\(scalar)"
        default: result.unicodeScalars.append(scalar)
        }
    }
}

/// What texts of a format look like.
enum SQLFormat {
    /// A day that the calendar has.
    static let date =
        "([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)"
    private static let clock = "([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]"
    private static let offset = "([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])"
    private static let utc = "([Zz]|[+-]00:00)"
    private static let fraction = "([.][0-9]{1,9})?"
    /// The last days of months; what is judged besides is whether the day exists.
    private static let lastDay =
        "([0-9]{4}-((0[13578]|1[02])-31|(0[469]|11)-30|02-29)|([0-9]{2}([02468][1235679]|[13579][01345789])|([02468][1235679]|[13579][01345789])00)-02-28)"

    static let timestamp = "(\(date)[Tt]\(clock)\(fraction)\(offset)|\(lastDay)[Tt]23:59:60\(fraction)\(utc))"
    static let time = "(\(clock)\(fraction)\(offset)|23:59:60\(fraction)\(utc))"

    static let ipv4 = "(\(octet)[.]){3}\(octet)"
    private static let octet = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])"
    private static let group = "[0-9a-fA-F]{1,4}"

    /// All ways to leave out groups once.
    static let ipv6: String = {
        let (g, last) = (group, "(\(group):\(group)|\(ipv4))")
        var ways = ["(\(g):){6}\(last)", "::(\(g):){0,5}\(last)", "(\(g):){7}\(g)"]
        ways += (1...5).map { "(\(g):){\($0)}(:\(g)){0,\(5 - $0)}(:\(last))" }
        ways += ["(\(g):){1,7}:", "::", "::(\(g):){0,6}\(g)"]
        ways += (1...6).map { "(\(g):){\($0)}(:\(g)){1,\(7 - $0)}" }
        return "(\(ways.joined(separator: "|")))"
    }()

    private static let label = "[0-9A-Za-z]([0-9A-Za-z-]{0,61}[0-9A-Za-z])?"
    static let hostname = "\(label)([.]\(label))*"
    static let email =
        "([!#$%&'*+/=?^_`{|}~0-9A-Za-z-]+([.][!#$%&'*+/=?^_`{|}~0-9A-Za-z-]+)*|\"([ !#-\\[\\]-~]|\\\\[ -~])*\")@(\(hostname)|\\[(\(ipv4)|[iI][pP][vV]6:\(ipv6))\\])"

    private static let encoded = "%[0-9a-fA-F]{2}"
    private static let registered = "([0-9A-Za-z._~!$&'()*+,;=-]|\(encoded))*"
    private static let userInfo = "([0-9A-Za-z._~!$&'()*+,;=:-]|\(encoded))*"
    private static let path = "([0-9A-Za-z._~!$&'()*+,;=:@/-]|\(encoded))*"
    private static let query = "([0-9A-Za-z._~!$&'()*+,;=:@/?-]|\(encoded))*"
    private static let future = "[vV][0-9a-fA-F]+[.][0-9A-Za-z._~!$&'()*+,;=:-]+"
    private static let authority =
        "//(\(userInfo)@)?(\(registered)|\\[(\(ipv6)|\(future))\\])(:[0-9]*)?(/\(path))?"
    private static let tail = "([?]\(query))?(#\(query))?"
    /// A path that is not taken for an authority.
    private static let plainPath = "(/|(/?([0-9A-Za-z._~!$&'()*+,;=:@-]|\(encoded))\(path)))?"
    static let uri = "[A-Za-z][A-Za-z0-9+.-]*:(\(authority)|\(plainPath))\(tail)"
    private static let relative =
        "(\(authority)|/|/?(([0-9A-Za-z._~!$&'()*+,;=@-]|\(encoded))+(/\(path))?)|/([0-9A-Za-z._~!$&'()*+,;=:@-]|\(encoded))\(path))?\(tail)"
    static let uriReference = "(\(uri)|\(relative))"

    private static let variable =
        "(([0-9A-Za-z_]|\(encoded))+([.]([0-9A-Za-z_]|\(encoded))+)*)([*]|:[1-9][0-9]{0,3})?"
    static let uriTemplate =
        "([0-9A-Za-z!#$&'()*+,./:;=?@_~\\[\\]-]|[^\\x01-\\x7f]|\(encoded)|\\{[+#./;?&]?\(variable)(,\(variable))*\\})*"
}
