/// Rewrites a pattern of JSON Schema, which is ECMA 262 and matches anywhere in a text, as I-Regexp (RFC 9485), which
/// matches the whole text.
enum PatternRewriter {
    /// What lies before and after an unanchored match: anything, line breaks too, which `.` leaves out.
    static let anyText = "(.|[\\n\\r])*"
    private static let mostBranches = 64

    static func rewrite(_ pattern: String) -> Result<String, PatternFailure> {
        do throws(PatternFailure) {
            let node = try RegexParser.parse(ECMAPattern.unanchored(pattern))
            var branches: [[RegexNode]] = []
            for branch in try anchoredBranches(of: node) {
                if let whole = try whole(branch) { branches.append(whole) }
            }
            guard !branches.isEmpty else { throw PatternFailure(message: "no text matches it") }
            let texts = branches.map { RegexPrinter.text(of: $0) }
            return .success(simplified(texts))
        } catch {
            return .failure(error)
        }
    }

    /// Several branches that are the same but for what an unanchored side allows read better as one.
    private static func simplified(_ branches: [String]) -> String {
        var unique: [String] = []
        for branch in branches where !unique.contains(branch) { unique.append(branch) }
        return unique.contains(anyText) ? anyText : unique.joined(separator: "|")
    }

    /// Text that stands for itself.
    static func escaped(_ text: String) -> String {
        RegexPrinter.text(of: text.unicodeScalars.map(RegexNode.character))
    }

    /// The branches of a pattern with groups opened as far as anchors lie inside.
    private static func anchoredBranches(of node: RegexNode) throws(PatternFailure) -> [[RegexNode]] {
        switch node {
        case .choice(let branches) where node.hasAnchor || branches.count > 0:
            var result: [[RegexNode]] = []
            if !node.hasAnchor { return [[node]] }
            for branch in branches { result += try anchoredBranches(of: branch) }
            return result
        case .sequence(let parts):
            var result: [[RegexNode]] = [[]]
            for part in parts {
                let inner = part.hasAnchor && !isAnchor(part) ? try anchoredBranches(of: part) : [[part]]
                result = result.flatMap { head in inner.map { head + $0 } }
                if result.count > mostBranches { throw PatternFailure(message: "too many alternatives with anchors") }
            }
            return result
        case .repeated(let part, _) where part.hasAnchor: throw PatternFailure(message: "a repeated anchor")
        default: return [[node]]
        }
    }

    private static func isAnchor(_ node: RegexNode) -> Bool { node == .start || node == .end }

    /// One branch for the whole text; `nil` where it can never match.
    private static func whole(_ branch: [RegexNode]) throws(PatternFailure) -> [RegexNode]? {
        var parts = branch[...]
        var hasStart = false
        var hasEnd = false
        while parts.first == .start {
            hasStart = true
            parts.removeFirst()
        }
        while parts.last == .end {
            hasEnd = true
            parts.removeLast()
        }
        if parts.contains(where: isAnchor) { throw PatternFailure(message: "an anchor inside") }
        let anything = RegexNode.repeated(.choice([.any, .set(lineBreaks)]), .init(min: 0, max: nil))
        let dots = RegexNode.repeated(.any, .init(min: 0, max: nil))
        if !hasStart, parts.first == dots || parts.first == anything { parts.removeFirst() }
        if !hasEnd, parts.last == dots || parts.last == anything { parts.removeLast() }
        if parts.isEmpty, !hasStart || !hasEnd { return [anything] }
        return (hasStart ? [] : [anything]) + parts + (hasEnd ? [] : [anything])
    }

    private static let lineBreaks = RegexNode.CharacterSet(
        isNegated: false, members: [.range("\n", "\n"), .range("\r", "\r")])
}
