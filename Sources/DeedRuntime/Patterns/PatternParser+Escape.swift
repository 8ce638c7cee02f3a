extension PatternParser {
    /// Reads an escape; the index is at the backslash.
    mutating func readEscape(inClass: Bool) throws(PatternError) -> ScalarSet {
        guard let scalar = peek(1) else {
            throw error("a backslash escapes something; a literal one is `\\\\`", replacement: "\\\\")
        }
        if scalar == "p" || scalar == "P" { return try readCategory(isInverted: scalar == "P") }
        guard let literal = Self.literal(scalar) else { throw escapeError(scalar, inClass: inClass) }
        index += 2
        return ScalarSet(literal)
    }

    /// What an escaped character stands for, where I-Regexp has that escape.
    private static func literal(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar {
        case "(", ")", "*", "+", "-", ".", "?", "[", "\\", "]", "^", "{", "|", "}": scalar
        case "n": "\n"
        case "r": "\r"
        case "t": "\t"
        default: nil
        }
    }

    private mutating func readCategory(isInverted: Bool) throws(PatternError) -> ScalarSet {
        let start = index
        index += 2
        guard peek == "{", let end = scalars[index...].firstIndex(of: "}") else {
            throw error("a category is written in braces: `\\p{L}`", from: start, length: 2)
        }
        let name = String(String.UnicodeScalarView(scalars[(index + 1)..<end]))
        guard let set = GeneralCategories.scalars(named: name) else {
            throw error(
                "I-Regexp knows general categories only, such as `\\p{L}` or `\\p{Nd}`", from: start,
                length: end - start + 1)
        }
        index = end + 1
        return isInverted ? set.inverted : set
    }

    private func escapeError(_ scalar: Unicode.Scalar, inClass: Bool) -> PatternError {
        if let (members, isInverted) = Self.shorthand(scalar) {
            return shorthandError(scalar, members: members, isInverted: isInverted, inClass: inClass)
        }
        switch scalar {
        case "b", "B": return error("I-Regexp has no word boundaries", length: 2)
        case "A", "z", "Z": return error("a pattern matches the whole text anyway", length: 2, replacement: "")
        case "1"..."9": return error("I-Regexp has no back-references", length: 2)
        case "u", "x": return codeError()
        case "f": return error("write the form feed itself", length: 2, replacement: "\u{0C}")
        case "v": return error("write the vertical tab itself", length: 2, replacement: "\u{0B}")
        case "$" where !inClass: return error("a literal `$` is written `[$]`", length: 2, replacement: "[$]")
        case "a"..."z", "A"..."Z", "0": return error("I-Regexp has no escape `\\\(scalar)`", length: 2)
        default: return error("`\(scalar)` needs no backslash", length: 2, replacement: String(scalar))
        }
    }

    private static func shorthand(_ scalar: Unicode.Scalar) -> (members: String, isInverted: Bool)? {
        switch scalar {
        case "d": ("0-9", false)
        case "D": ("0-9", true)
        case "w": ("0-9A-Za-z_", false)
        case "W": ("0-9A-Za-z_", true)
        case "s": (" \\t\\n\\r", false)
        case "S": (" \\t\\n\\r", true)
        default: nil
        }
    }

    private func shorthandError(
        _ scalar: Unicode.Scalar, members: String, isInverted: Bool, inClass: Bool
    ) -> PatternError {
        let rewrite = inClass ? (isInverted ? nil : members) : "[\(isInverted ? "^" : "")\(members)]"
        let instead = rewrite.map { ": write `\($0)`" } ?? ""
        return error("I-Regexp has no `\\\(scalar)`\(instead)", length: 2, replacement: rewrite)
    }

    /// `\uXXXX`, `\u{X…}` and `\xXX`, which the character itself replaces.
    private func codeError() -> PatternError {
        var digits = scalars[(index + 2)...]
        let isBraced = digits.first == "{"
        if isBraced { digits = digits.dropFirst() }
        let code = digits.prefix { $0.properties.isASCIIHexDigit }.prefix(isBraced ? 6 : peek(1) == "u" ? 4 : 2)
        let literal = UInt32(String(String.UnicodeScalarView(code)), radix: 16).flatMap(Unicode.Scalar.init)
        let replacement = literal.map {
            Self.literal($0) != nil && $0 != "n" && $0 != "r" && $0 != "t" ? "\\\($0)" : "\($0)"
        }
        return error(
            "I-Regexp has no codes: write the character itself", length: 2 + code.count + (isBraced ? 2 : 0),
            replacement: replacement)
    }
}
