import DeedRuntime

/// The texts of addresses, as patterns.
enum AddressPatterns {
    private static let octet = "(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])"
    private static let dotted = "\(octet)\\.\(octet)\\.\(octet)\\.\(octet)"
    static let ipv4 = TextForm(dotted)

    /// Eight groups, or `::` once for some of them; the last two perhaps as IPv4.
    static let groups: String = {
        let group = "[0-9A-Fa-f]{1,4}"
        var branches = ["(\(group):){7}\(group)", "(\(group):){6}\(dotted)"]
        for left in 0...7 {
            let start = left == 0 ? "::" : "\(group)(:\(group)){\(left - 1)}::"
            branches.append(left < 7 ? "\(start)(\(group)(:\(group)){0,\(6 - left)})?" : start)
            if left <= 5 { branches.append("\(start)(\(group):){0,\(5 - left)}\(dotted)") }
        }
        return branches.joined(separator: "|")
    }()
    static let ipv6 = TextForm(groups)

    private static let label = "[A-Za-z0-9]([-A-Za-z0-9]{0,61}[A-Za-z0-9])?"
    private static let labels = "\(label)(\\.\(label))*"

    /// Which labels that begin with `xn--` are valid, no pattern can say.
    static let hostname: TextForm = {
        var outer = TextLanguage(labels)
        outer.longest = 253
        return TextForm(outer: outer, inner: outer.intersection(TextLanguage(not: "(.*\\.)?[Xx][Nn]--.*")))
    }()

    /// The length of a local part in quotes is not counted exactly: an escaped character is two bytes.
    static let email = TextForm(outer: email(quoted: 62), inner: email(quoted: 31))

    private static func email(quoted: Int) -> TextLanguage {
        let atom = "[-A-Za-z0-9!#$%&'*+/=?\\^_`\\{\\|\\}~]+"
        let local = "(\(atom)(\\.\(atom))*|\"([ !#-\\[\\]-~]|\\\\[ -~]){0,\(quoted)}\")"
        let literal = "\\[(\(dotted)|[Ii][Pp][Vv]6:(\(groups)))\\]"
        return TextLanguage("\(local)@(\(labels)|\(literal))")
            .intersection(TextLanguage(not: "[^\"@][^@]{64,}@.*"))
            .intersection(TextLanguage(not: ".*@[-A-Za-z0-9.]{254,}"))
    }
}
