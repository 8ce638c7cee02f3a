/// Text as a scalar on one line: plain where every reader of YAML 1.1 and 1.2 takes it for this text, else in double quotes.
package enum ScalarText {
    /// Longer keys need the explicit form `? key`: readers give up looking for the colon.
    static let longestSimpleKey = 900

    /// `isFlow`: inside brackets, where more characters mean something.
    package static func write(_ text: String, isFlow: Bool) -> String {
        canBePlain(text, isFlow: isFlow) ? text : quoted(text)
    }

    /// In double quotes, with everything escaped that an editor would hide.
    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            case "\r": result += "\\r"
            default:
                if isVisible(scalar) { result.unicodeScalars.append(scalar) } else { result += escape(scalar) }
            }
        }
        return result + "\""
    }

    private static func canBePlain(_ text: String, isFlow: Bool) -> Bool {
        guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return false }
        guard !"-?:,[]{}#&*!|>'\"%@`~=".unicodeScalars.contains(first), first != " ", last != " ", last != ":" else {
            return false
        }
        guard !text.hasPrefix("...") else { return false }
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            guard isVisible(scalar), !(scalar == " " && previous == ":"), !(scalar == "#" && previous == " ") else {
                return false
            }
            if isFlow, ",[]{}:?".unicodeScalars.contains(scalar) { return false }
            previous = scalar
        }
        return !LegacyScalars.isSpecial(text)
    }

    /// Whether a character can be seen and does not change how its neighbours are shown.
    static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x7F { return scalar.value >= 0x20 }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse, .surrogate: return false
        default: return true
        }
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let (letter, width) = scalar.value < 0x100 ? ("x", 2) : scalar.value < 0x10000 ? ("u", 4) : ("U", 8)
        return "\\" + letter + String(repeating: "0", count: width - digits.count) + digits
    }
}
