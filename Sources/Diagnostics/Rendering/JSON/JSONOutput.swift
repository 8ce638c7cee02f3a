/// A JSON value to print. Keys keep their order.
package indirect enum JSONOutput: Sendable {
    case null
    case boolean(Bool)
    case number(Int)
    /// A value that is JSON already, such as a number with all its digits.
    case literal(String)
    case string(String)
    case array([JSONOutput])
    case object([(String, JSONOutput)])

    package init(_ text: String?) { self = text.map(JSONOutput.string) ?? .null }

    /// Indented by two spaces, with a line feed at the end.
    package var text: String {
        var result = ""
        write(to: &result, indent: 0)
        return result + "\n"
    }

    /// On one line, without a line feed at the end.
    package var line: String {
        switch self {
        case .null, .boolean, .number, .literal, .string:
            var result = ""
            write(to: &result, indent: 0)
            return result
        case .array(let items): return "[" + items.map(\.line).joined(separator: ",") + "]"
        case .object(let members):
            return "{" + members.map { Self.quoted($0.0) + ":" + $0.1.line }.joined(separator: ",") + "}"
        }
    }

    private func write(to result: inout String, indent: Int) {
        switch self {
        case .null: result += "null"
        case .boolean(let value): result += value ? "true" : "false"
        case .number(let value): result += String(value)
        case .literal(let text): result += text
        case .string(let text): result += Self.quoted(text)
        case .array(let items):
            Self.wrap("[", items, "]", to: &result, indent) { item, result in
                item.write(to: &result, indent: indent + 2)
            }
        case .object(let members):
            Self.wrap("{", members, "}", to: &result, indent) { member, result in
                result += Self.quoted(member.0) + ": "
                member.1.write(to: &result, indent: indent + 2)
            }
        }
    }

    private static func wrap<Element>(
        _ open: String, _ elements: [Element], _ close: String, to result: inout String, _ indent: Int,
        write: (Element, inout String) -> Void
    ) {
        guard !elements.isEmpty else {
            result += open + close
            return
        }
        let margin = String(repeating: " ", count: indent)
        result += open
        for (index, element) in elements.enumerated() {
            result += index == 0 ? "\n  " + margin : ",\n  " + margin
            write(element, &result)
        }
        result += "\n" + margin + close
    }

    /// In quotes. What a terminal would obey or hide is escaped too.
    package static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            default:
                if DisplayText.visible(scalar) == nil {
                    result.unicodeScalars.append(scalar)
                } else {
                    for unit in String(scalar).utf16 { result += escape(unit) }
                }
            }
        }
        return result + "\""
    }

    private static func escape(_ unit: UInt16) -> String {
        let digits = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
}
