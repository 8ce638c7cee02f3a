/// Text as XML 1.0 takes it: what the format forbids, or a page would obey, is shown as a sign instead.
enum XMLText {
    static func content(_ text: String) -> String { escaped(text, isAttribute: false) }

    /// ` name="value"`.
    static func attribute(_ name: String, _ value: String) -> String {
        " \(name)=\"" + escaped(value, isAttribute: true) + "\""
    }

    private static func escaped(_ text: String, isAttribute: Bool) -> String {
        var result = ""
        for scalar in DisplayText.safeLines(text).unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\n": result += isAttribute ? "&#10;" : "\n"
            case "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
