/// A value on one line, or nothing where it would be too long; gives up as soon as that shows.
struct FlowText {
    private(set) var text = ""
    private var width = 0
    private let limit: Int

    init?(_ value: YAMLOutput, limit: Int) {
        self.limit = limit
        guard add(value) else { return nil }
    }

    private mutating func add(_ value: YAMLOutput) -> Bool {
        switch value {
        case .text(let text), .block(let text): add(ScalarText.write(text, isFlow: true))
        case .plain(let text): add(text)
        case .mapping(let pairs, _): pairs.isEmpty ? add("{}") : add("{ ") && addAll(pairs) && add(" }")
        case .sequence(let items, _): items.isEmpty ? add("[]") : add("[") && addAll(items) && add("]")
        }
    }

    private mutating func addAll(_ pairs: [(key: String, value: YAMLOutput)]) -> Bool {
        for (index, pair) in pairs.enumerated() {
            if index > 0, !add(", ") { return false }
            guard add(ScalarText.write(pair.key, isFlow: true)), add(": "), add(pair.value) else { return false }
        }
        return true
    }

    private mutating func addAll(_ items: [YAMLOutput]) -> Bool {
        for (index, item) in items.enumerated() {
            if index > 0, !add(", ") { return false }
            guard add(item) else { return false }
        }
        return true
    }

    private mutating func add(_ part: String) -> Bool {
        text += part
        width += part.unicodeScalars.count
        return width <= limit
    }
}
