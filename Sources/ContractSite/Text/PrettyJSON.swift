/// JSON with line breaks and two spaces for each level; nothing else of it changes.
enum PrettyJSON {
    static func text(_ json: String) -> String {
        var (result, depth, isText, isEscaped) = ("", 0, false, false)
        var previous: Unicode.Scalar = " "
        func newLine() -> String { "\n" + String(repeating: "  ", count: depth) }
        for scalar in json.unicodeScalars {
            if isText {
                result.unicodeScalars.append(scalar)
                if isEscaped {
                    isEscaped = false
                } else if scalar == "\\" {
                    isEscaped = true
                } else if scalar == "\"" {
                    isText = false
                }
                previous = scalar
                continue
            }
            switch scalar {
            case " ", "\n", "\r", "\t": continue
            case "{", "[":
                if previous == "{" || previous == "[" { result += newLine() }
                result.unicodeScalars.append(scalar)
                depth += 1
            case "}", "]":
                depth -= 1
                if previous != "{", previous != "[" { result += newLine() }
                result.unicodeScalars.append(scalar)
            case ",": result += "," + newLine()
            case ":": result += ": "
            default:
                if previous == "{" || previous == "[" { result += newLine() }
                result.unicodeScalars.append(scalar)
                isText = scalar == "\""
            }
            previous = scalar
        }
        return result
    }
}
