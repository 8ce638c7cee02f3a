/// The little of `deed-generate.yaml` that the names of the outputs depend on: `registry`, `events` and `from`, each on a
/// line of its own, `events` as `[a, b]` or as a list below. What is written otherwise the generator reads and, where it
/// makes a difference, reports.
struct TargetRequest {
    private(set) var registry = ""
    private(set) var events: [String] = []
    private(set) var from: String?

    init(_ text: String) {
        var isInEvents = false
        for line in text.split(whereSeparator: \.isNewline) {
            let line = Self.withoutComment(line)
            let trimmed = Self.trimmed(line)
            if isInEvents, trimmed.hasPrefix("- ") {
                events.append(Self.unquoted(trimmed.dropFirst(2)))
            } else if isInEvents, line.first?.isWhitespace == true || trimmed.hasPrefix("]") {
                events += Self.items(trimmed)
            } else if !trimmed.isEmpty, let colon = trimmed.firstIndex(of: ":") {
                let value = Self.trimmed(trimmed[trimmed.index(after: colon)...])
                isInEvents = trimmed[..<colon] == "events"
                switch trimmed[..<colon] {
                case "registry": registry = Self.unquoted(value)
                case "from": from = Self.unquoted(value)
                case "events": events += Self.items(value)
                default: break
                }
            }
        }
    }

    private static func items(_ text: Substring) -> [String] {
        text.split { "[], ".contains($0) }.map { unquoted($0) }
    }

    private static func withoutComment(_ line: Substring) -> Substring {
        if line.first == "#" { return "" }
        guard let range = line.firstRange(of: " #") else { return line }
        return line[..<range.lowerBound]
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text.drop(while: \.isWhitespace)
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }

    private static func unquoted(_ text: Substring) -> String {
        let text = trimmed(text)
        guard text.count > 1, let quote = text.first, quote == "\"" || quote == "'", text.last == quote else {
            return String(text)
        }
        return String(text.dropFirst().dropLast())
    }
}
