import ContractModel

/// Text of a contract inside Swift source. Whatever the text holds, it stays a literal or a comment.
enum SwiftText {
    /// A string literal with its quotes.
    static func literal(_ text: String) -> String {
        if text.utf8.allSatisfy({ isPlain($0) && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }) {
            return "\"\(text)\""
        }
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
        let newline = UInt8(ascii: "\n")
        let isPlainText = text.utf8.allSatisfy { isPlain($0) || $0 == newline }
        var lines = (isPlainText ? text.pieces(between: newline) : visibleLines(text)).map { line in
            var line = line[...]
            while line.utf8.last == UInt8(ascii: " ") { line.unicodeScalars.removeLast() }
            return line.isEmpty ? "" : " " + line
        }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return Array(lines.drop { $0.isEmpty })
    }

    private static func visibleLines(_ text: String) -> [String] {
        var lines = [""]
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": lines.append("")
            case "\t": lines[lines.count - 1] += "    "
            case _ where isInvisible(scalar): lines[lines.count - 1] += "\u{FFFD}"
            default: lines[lines.count - 1].unicodeScalars.append(scalar)
            }
        }
        return lines
    }

    /// One line of a plain comment.
    static func comment(_ text: String) -> String {
        documentation(text).joined().trimmingLeadingSpace
    }

    /// What most texts are made of: it stands in a literal or a comment as it is.
    private static func isPlain(_ byte: UInt8) -> Bool { 0x20...0x7E ~= byte }

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
