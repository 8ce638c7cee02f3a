/// Text of a contract inside Swift source. Whatever the text holds, it stays a literal or a comment.
enum SwiftText {
    /// A string literal with its quotes.
    static func literal(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case _ where isInvisible(scalar): result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    /// The lines of a documentation comment, each with the blank that follows the slashes.
    static func documentation(_ text: String) -> [String] {
        var lines = [""]
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": lines.append("")
            case "\t": lines[lines.count - 1] += "    "
            case _ where isInvisible(scalar): lines[lines.count - 1] += "\u{FFFD}"
            default: lines[lines.count - 1].unicodeScalars.append(scalar)
            }
        }
        lines = lines.map { line in
            var line = Substring(line)
            while line.last == " " { line.removeLast() }
            return line.isEmpty ? "" : " " + line
        }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return Array(lines.drop { $0.isEmpty })
    }

    /// One line of a plain comment.
    static func comment(_ text: String) -> String {
        documentation(text).joined().trimmingLeadingSpace
    }

    /// Characters that are not seen, or that turn the direction of what follows.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }
}

extension String {
    fileprivate var trimmingLeadingSpace: String { String(drop { $0 == " " }) }
}
