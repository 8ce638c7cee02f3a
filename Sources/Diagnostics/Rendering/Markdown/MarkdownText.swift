/// Text from files as Markdown that shows it and does nothing else: no markup, no HTML, no link, nobody is mentioned.
package enum MarkdownText {
    /// Text in which backticks mark names, as messages have them, on one line.
    package static func prose(_ text: String) -> String {
        let parts = text.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
        guard parts.count > 1, !parts.count.isMultiple(of: 2) else { return escaped(text, isCode: false) }
        return parts.enumerated().map { index, part in
            index.isMultiple(of: 2) ? escaped(part, isCode: false) : code(part)
        }.joined()
    }

    /// Text as code. A code span cannot hold every text, an element can.
    static func code(_ text: String) -> String {
        text.isEmpty ? "" : "<code>" + escaped(text, isCode: true) + "</code>"
    }

    /// A reference to a character is never markup. Hosts make links of people, issues and addresses outside of code:
    /// there a space of no width keeps the sign and the name apart.
    private static func escaped(_ text: String, isCode: Bool) -> String {
        var result = ""
        for scalar in DisplayText.safeLines(text).unicodeScalars {
            switch scalar {
            case "\n": result += "<br>"
            case "@", "#", "!", "~", "%", "$", "&": result += "&#\(scalar.value);" + (isCode ? "" : "&#8203;")
            case "<", ">", "\"", "'", "`", "*", "_", "[", "]", "(", ")", "\\", "|", "{", "}", "^", "=":
                result += "&#\(scalar.value);"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result.replacing("://", with: ":&#8203;//").replacing("www.", with: "www&#8203;.")
    }
}
