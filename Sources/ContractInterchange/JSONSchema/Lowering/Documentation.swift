/// What a schema tells people, as the words of a `doc`.
enum Documentation {
    private static let longestValue = 120

    static func text(_ notes: SchemaNotes) -> String? {
        var parts: [String] = []
        if let words = notes.description ?? notes.title { parts.append(words) }
        if let value = notes.default, let text = written(value) { parts.append("Default: `\(text)`.") }
        let examples = notes.examples.prefix(3).compactMap(written)
        if !examples.isEmpty { parts.append("For example " + examples.map { "`\($0)`" }.joined(separator: ", ") + ".") }
        return parts.isEmpty ? nil : parts.joined(separator: parts[0].contains("\n") ? "\n\n" : " ")
    }

    /// A short scalar; longer values say little in a sentence.
    private static func written(_ value: SourceValue) -> String? {
        let text: String
        switch value {
        case .null: text = "null"
        case .boolean(let flag): text = flag ? "true" : "false"
        case .number(let number): text = number
        case .string(let string): text = string
        case .array(let items) where items.isEmpty: text = "[]"
        case .object(let members) where members.isEmpty: text = "{}"
        default: return nil
        }
        let isPlain = !text.contains("`") && !text.contains("\n") && text.count <= longestValue
        return isPlain ? text : nil
    }

    /// The first sentence, for a summary.
    static func sentence(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        var end = line.startIndex
        while let stop = line[end...].firstIndex(where: { ".!?".contains($0) }) {
            let after = line.index(after: stop)
            if after == line.endIndex || line[after] == " " { return String(line[..<after]) }
            end = after
        }
        return line
    }
}
