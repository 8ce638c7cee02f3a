/// Writes I-Regexp.
enum RegexPrinter {
    static func text(of parts: [RegexNode]) -> String { parts.map(printed).joined() }

    /// A part of a sequence.
    private static func printed(_ node: RegexNode) -> String {
        switch node {
        case .choice: "(\(inner(node)))"
        case .repeated(let part, let repetition): operand(part) + suffix(repetition)
        default: inner(node)
        }
    }

    /// A whole branch, or what stands between parentheses.
    private static func inner(_ node: RegexNode) -> String {
        switch node {
        case .character(let scalar): escaped(scalar)
        case .any: "."
        case .set(let set): printed(set)
        case .category(let text): text
        case .start, .end: ""
        case .sequence(let parts): text(of: parts)
        case .choice(let branches): branches.map(inner).joined(separator: "|")
        case .repeated: printed(node)
        }
    }

    private static func operand(_ node: RegexNode) -> String {
        switch node {
        case .sequence, .choice, .repeated: "(\(inner(node)))"
        default: inner(node)
        }
    }

    private static func suffix(_ repetition: RegexNode.Repetition) -> String {
        switch (repetition.min, repetition.max) {
        case (0, nil): "*"
        case (1, nil): "+"
        case (0, 1): "?"
        case (let min, nil): "{\(min),}"
        case (let min, let max?) where min == max: "{\(min)}"
        case (let min, let max?): "{\(min),\(max)}"
        }
    }

    private static func printed(_ set: RegexNode.CharacterSet) -> String {
        if set.members.isEmpty { return set.isNegated ? "(.|[\\n\\r])" : "[^\\p{C}\\P{C}]" }
        let text = set.members.map(printed).joined()
        return set.isNegated ? "[^\(text)]" : "[\(text)]"
    }

    private static func printed(_ member: RegexNode.Member) -> String {
        switch member {
        case .category(let text): text
        case .range(let low, let high) where low == high: escapedInSet(low)
        case .range(let low, let high): "\(escapedInSet(low))-\(escapedInSet(high))"
        }
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "(", ")", "*", "+", ".", "?", "[", "\\", "]", "{", "|", "}", "^": "\\\(Character(scalar))"
        // A dollar has no escape, and at the end of a pattern it would look like an anchor.
        case "$": "[$]"
        default: control(scalar)
        }
    }

    private static func escapedInSet(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "-", "[", "\\", "]", "^": "\\\(Character(scalar))"
        default: control(scalar)
        }
    }

    private static func control(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\n": "\\n"
        case "\r": "\\r"
        case "\t": "\\t"
        default: String(Character(scalar))
        }
    }
}
