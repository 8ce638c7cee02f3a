/// Patterns of contracts, which are I-Regexp (RFC 9485), as regular expressions of ECMA-262 with the `u` flag, which JSON Schema
/// has.
enum ECMAPattern {
    /// The pattern of a contract, anchored.
    static func text(_ pattern: String) -> String { anchored(translated(pattern)) }

    /// Both ends are the text's own, also where a validator lets `$` stand before a last line break.
    static func anchored(_ pattern: String) -> String { "^(?:\(pattern))$(?!\\n)" }

    /// The pattern without what ``anchored(_:)`` puts behind it.
    static func unanchored(_ pattern: String) -> String {
        let end = "(?!\\n)"
        return pattern.hasSuffix(end) ? String(pattern.dropLast(end.count)) : pattern
    }

    /// A dot is every character but line feed and carriage return; what only I-Regexp takes for itself is escaped, and a hyphen
    /// outside a class is not.
    private static func translated(_ pattern: String) -> String {
        var (result, isInClass, isEscaped) = ("", false, false)
        for character in pattern.unicodeScalars {
            if isEscaped {
                result += character == "-" && !isInClass ? "-" : "\\\(character)"
                isEscaped = false
                continue
            }
            switch character {
            case "\\": isEscaped = true
            case "[" where !isInClass:
                isInClass = true
                result += "["
            case "]":
                isInClass = false
                result += "]"
            case "." where !isInClass: result += "[^\\n\\r]"
            case "^" where !isInClass, "$" where !isInClass, "/" where !isInClass: result += "\\\(character)"
            default: result.unicodeScalars.append(character)
            }
        }
        return result
    }
}
