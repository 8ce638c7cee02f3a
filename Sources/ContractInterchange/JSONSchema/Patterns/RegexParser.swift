/// Reads the patterns of ECMA 262 that stand for a regular set of texts; names the others.
struct RegexParser {
    private var rest: Substring.UnicodeScalarView

    static func parse(_ pattern: String) throws(PatternFailure) -> RegexNode {
        var parser = RegexParser(rest: pattern[...].unicodeScalars)
        let node = try parser.choice()
        guard parser.rest.isEmpty else { throw PatternFailure(message: "a parenthesis without its partner") }
        return node
    }

    private mutating func choice() throws(PatternFailure) -> RegexNode {
        var branches = [try sequence()]
        while take("|") { branches.append(try sequence()) }
        return branches.count == 1 ? branches[0] : .choice(branches)
    }

    private mutating func sequence() throws(PatternFailure) -> RegexNode {
        var parts: [RegexNode] = []
        while let next = rest.first, next != "|", next != ")" {
            let part = try atom()
            parts.append(try quantified(part))
        }
        return parts.count == 1 ? parts[0] : .sequence(parts)
    }

    private mutating func atom() throws(PatternFailure) -> RegexNode {
        let scalar = rest.removeFirst()
        switch scalar {
        case "^": return .start
        case "$": return .end
        case ".": return .any
        case "(": return try group()
        case "[": return .set(try bracket())
        case "\\": return try escape()
        case "*", "+", "?": throw PatternFailure(message: "a quantifier with nothing before it")
        default: return .character(scalar)
        }
    }

    private mutating func group() throws(PatternFailure) -> RegexNode {
        if take("?") {
            if take("=") || take("!") { throw PatternFailure(message: "lookahead") }
            if take("<") {
                if rest.first == "=" || rest.first == "!" { throw PatternFailure(message: "lookbehind") }
                while let next = rest.first, next != ">" { rest.removeFirst() }
                _ = take(">")
            } else if !take(":") {
                throw PatternFailure(message: "a group with flags")
            }
        }
        let inner = try choice()
        guard take(")") else { throw PatternFailure(message: "a parenthesis without its partner") }
        return inner
    }

    private mutating func quantified(_ node: RegexNode) throws(PatternFailure) -> RegexNode {
        guard let repetition = try repetition() else { return node }
        if node == .start || node == .end { throw PatternFailure(message: "a repeated anchor") }
        // Whether a quantifier is lazy makes no difference to which texts match.
        _ = take("?")
        return .repeated(node, repetition)
    }

    private mutating func repetition() throws(PatternFailure) -> RegexNode.Repetition? {
        if take("*") { return RegexNode.Repetition(min: 0, max: nil) }
        if take("+") { return RegexNode.Repetition(min: 1, max: nil) }
        if take("?") { return RegexNode.Repetition(min: 0, max: 1) }
        guard rest.first == "{" else { return nil }
        let before = rest
        rest.removeFirst()
        guard let min = number() else {
            rest = before
            return nil
        }
        var max: Int? = min
        if take(",") { max = number() }
        guard take("}") else {
            rest = before
            return nil
        }
        return RegexNode.Repetition(min: min, max: max)
    }

    private mutating func number() -> Int? {
        let digits = rest.prefix { "0"..."9" ~= $0 }
        guard let value = Int(String(String.UnicodeScalarView(digits))) else { return nil }
        rest = rest[digits.endIndex...]
        return value
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard rest.first == scalar else { return false }
        rest.removeFirst()
        return true
    }

    private mutating func escape() throws(PatternFailure) -> RegexNode {
        guard let scalar = rest.first else { throw PatternFailure(message: "a backslash at the end") }
        if scalar == "b" || scalar == "B" { throw PatternFailure(message: "a word boundary") }
        if "1"..."9" ~= scalar || scalar == "k" { throw PatternFailure(message: "a back-reference") }
        switch try escapedMember() {
        case .scalar(let scalar): return .character(scalar)
        case .set(let set): return .set(set)
        case .category(let text): return .category(text)
        }
    }

    private enum Escaped {
        case scalar(Unicode.Scalar)
        case set(RegexNode.CharacterSet)
        case category(String)
    }

    /// What follows a backslash, in or out of brackets.
    private mutating func escapedMember() throws(PatternFailure) -> Escaped {
        guard !rest.isEmpty else { throw PatternFailure(message: "a backslash at the end") }
        let scalar = rest.removeFirst()
        switch scalar {
        case "d": return .set(.digits)
        case "D": return .set(.digits.negated)
        case "w": return .set(.word)
        case "W": return .set(.word.negated)
        case "s": return .set(.space)
        case "S": return .set(.space.negated)
        case "n": return .scalar("\n")
        case "r": return .scalar("\r")
        case "t": return .scalar("\t")
        case "v": return .scalar("\u{0B}")
        case "f": return .scalar("\u{0C}")
        case "0": return .scalar("\0")
        case "x": return .scalar(try code(digits: 2))
        case "u": return .scalar(try unicode())
        case "c": return .scalar(Unicode.Scalar(UInt8(rest.popFirst()?.value ?? 0) & 31))
        case "p", "P": return .category(try category(scalar))
        default: return .scalar(scalar)
        }
    }

    private mutating func code(digits count: Int) throws(PatternFailure) -> Unicode.Scalar {
        let digits = String(String.UnicodeScalarView(rest.prefix(count)))
        guard digits.count == count, let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value) else {
            throw PatternFailure(message: "an escape that names no character")
        }
        rest.removeFirst(count)
        return scalar
    }

    private mutating func unicode() throws(PatternFailure) -> Unicode.Scalar {
        guard take("{") else { return try code(digits: 4) }
        let digits = rest.prefix { $0 != "}" }
        let text = String(String.UnicodeScalarView(digits))
        guard let value = UInt32(text, radix: 16), let scalar = Unicode.Scalar(value) else {
            throw PatternFailure(message: "an escape that names no character")
        }
        rest = rest[digits.endIndex...]
        _ = take("}")
        return scalar
    }

    private mutating func category(_ letter: Unicode.Scalar) throws(PatternFailure) -> String {
        guard take("{") else { throw PatternFailure(message: "a category without a name") }
        let digits = rest.prefix { $0 != "}" }
        let name = String(String.UnicodeScalarView(digits))
        rest = rest[digits.endIndex...]
        guard take("}"), 1...2 ~= name.count else {
            throw PatternFailure(message: "a property of characters other than a general category")
        }
        return "\\\(Character(letter)){\(name)}"
    }

    private mutating func bracket() throws(PatternFailure) -> RegexNode.CharacterSet {
        var set = RegexNode.CharacterSet(isNegated: take("^"), members: [])
        while !take("]") {
            guard !rest.isEmpty else { throw PatternFailure(message: "a bracket without its partner") }
            let first = try member(into: &set)
            guard let first else { continue }
            let before = rest
            if take("-"), rest.first != "]", !rest.isEmpty {
                if let last = try member(into: &set) {
                    guard first <= last else { throw PatternFailure(message: "a range that ends before it starts") }
                    set.members.append(.range(first, last))
                } else {
                    set.members += [.range(first, first), .range("-", "-")]
                }
            } else {
                rest = before
                set.members.append(.range(first, first))
            }
        }
        return set
    }

    /// One character of a bracket, or `nil` where several were added at once.
    private mutating func member(into set: inout RegexNode.CharacterSet) throws(PatternFailure) -> Unicode.Scalar? {
        let scalar = rest.removeFirst()
        guard scalar == "\\" else { return scalar }
        if rest.first == "b" {
            rest.removeFirst()
            return "\u{08}"
        }
        switch try escapedMember() {
        case .scalar(let scalar): return scalar
        case .set(let inner): set.members += inner.positive
        case .category(let text): set.members.append(.category(text))
        }
        return nil
    }
}
