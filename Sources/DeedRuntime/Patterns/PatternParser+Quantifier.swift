extension PatternParser {
    /// The most times that something may be said to repeat.
    static let maxRepetitions = 100_000

    /// Reads a quantifier, where there is one, and applies it.
    mutating func readQuantifier(of atom: PatternNode) throws(PatternError) -> PatternNode {
        var bounds: (minimum: Int, maximum: Int?)
        switch peek {
        case "*": bounds = (0, nil)
        case "+": bounds = (1, nil)
        case "?": bounds = (0, 1)
        case "{": bounds = try readBounds()
        default: return atom
        }
        index += 1
        try refuseSecondQuantifier()
        if bounds == (1, 1) { return atom }
        return .repetition(atom, minimum: bounds.minimum, maximum: bounds.maximum)
    }

    private func refuseSecondQuantifier() throws(PatternError) {
        switch peek {
        case "?":
            throw error(
                "the whole text is matched, so that lazy and greedy are the same: leave out `?`", replacement: "")
        case "+": throw error("I-Regexp has no possessive quantifiers; a literal `+` is `\\+`")
        case "*", "{": throw error("this is repeated already: put it into a group first")
        default: break
        }
    }

    /// Reads `{n}`, `{n,}` or `{n,m}`; the index is at the closing brace afterwards.
    private mutating func readBounds() throws(PatternError) -> (minimum: Int, maximum: Int?) {
        let start = index
        index += 1
        let minimum = try readCount()
        let hasComma = peek == ","
        if hasComma { index += 1 }
        let maximum = hasComma ? try readCount() : minimum
        guard peek == "}" else {
            throw error("a literal `{` is written `\\{`", from: start, replacement: "\\{")
        }
        let length = index - start + 1
        guard let minimum else {
            let rewrite = maximum.map { "{0,\($0)}" }
            throw error("the smaller number is required", from: start, length: length, replacement: rewrite ?? "\\{")
        }
        if let maximum, maximum < minimum {
            throw error(
                "the smaller number comes first", from: start, length: length, replacement: "{\(maximum),\(minimum)}")
        }
        return (minimum, maximum)
    }

    /// Reads digits; nil where there are none.
    private mutating func readCount() throws(PatternError) -> Int? {
        let start = index
        var value = 0
        while let digit = peek, "0"..."9" ~= digit {
            value = min(value * 10 + Int(digit.value - 0x30), Self.maxRepetitions + 1)
            index += 1
        }
        guard value <= Self.maxRepetitions else {
            throw error("more than \(Self.maxRepetitions) repetitions", from: start, length: index - start)
        }
        return index > start ? value : nil
    }
}
