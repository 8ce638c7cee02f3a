import ContractModel

/// A literal of a contract as JSON text, numbers as they were written.
enum JSONText {
    static func write(_ literal: Literal) -> String {
        switch literal.value {
        case .null: "null"
        case .boolean(let value): value ? "true" : "false"
        case .number(let text): text
        case .string(let text): quote(text)
        case .array(let items): "[" + items.map(write).joined(separator: ",") + "]"
        case .object(let members):
            "{" + members.map { quote($0.name.value) + ":" + write($0.value) }.joined(separator: ",") + "}"
        }
    }

    static func quote(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case _ where scalar.value < 0x20: result += "\\u00" + hex(scalar.value)
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    private static func hex(_ value: UInt32) -> String {
        let digits = String(value, radix: 16)
        return digits.count < 2 ? "0" + digits : digits
    }
}
