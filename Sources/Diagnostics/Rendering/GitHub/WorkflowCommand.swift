/// A line that GitHub's runner obeys: `::error file=a.yaml,line=3::what is wrong`.
struct WorkflowCommand {
    /// The runner cuts longer messages.
    private static let longestMessage = 4_000
    private static let longestProperty = 250

    var name: String
    var properties: [(name: String, value: String)]
    var message: String

    /// With what would end the message, a property or the line escaped.
    var line: String {
        let list = properties.map { $0.name + "=" + Self.property(Self.cut($0.value, Self.longestProperty)) }
        let head = list.isEmpty ? name : name + " " + list.joined(separator: ",")
        return "::\(head)::" + Self.data(Self.cut(message, Self.longestMessage)) + "\n"
    }

    private static func data(_ text: String) -> String {
        escaped(text, ["%": "%25", "\r": "%0D", "\n": "%0A"])
    }

    private static func property(_ text: String) -> String {
        escaped(text, ["%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"])
    }

    private static func escaped(_ text: String, _ signs: [Unicode.Scalar: String]) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            if let sign = signs[scalar] { result += sign } else { result.unicodeScalars.append(scalar) }
        }
        return result
    }

    private static func cut(_ text: String, _ length: Int) -> String {
        text.unicodeScalars.count <= length ? text : String(text.unicodeScalars.prefix(length - 1)) + "…"
    }
}
