extension PatternParser {
    /// Reads a class in brackets.
    mutating func readClass() throws(PatternError) -> ScalarSet {
        let start = index
        index += 1
        let isInverted = peek == "^"
        if isInverted { index += 1 }
        guard peek != "]" else {
            throw error("a class holds at least one character; a literal `]` is `\\]`", replacement: "\\]")
        }
        var ranges: [ClosedRange<UInt32>] = []
        if peek == "-" {
            ranges.append(0x2D...0x2D)
            index += 1
        }
        while let scalar = peek, scalar != "]" {
            ranges += try readClassPart(scalar)
        }
        guard peek == "]" else { throw error("this `[` is never closed", from: start) }
        index += 1
        let set = ScalarSet(ranges)
        return isInverted ? set.inverted : set
    }

    private mutating func readClassPart(_ scalar: Unicode.Scalar) throws(PatternError) -> [ClosedRange<UInt32>] {
        if scalar == "-" {
            guard peek(1) == "]" else { throw strayHyphen() }
            index += 1
            return [0x2D...0x2D]
        }
        let start = index
        let set = try readClassItem(scalar)
        guard peek == "-", peek(1) != "]", peek(1) != nil else { return set.ranges }
        guard scalar != "\\" || !isCategory(start) else { throw strayHyphen() }
        return [try readRange(from: set.ranges[0].lowerBound, start: start)]
    }

    /// Reads the hyphen and the end of a range.
    private mutating func readRange(from lower: UInt32, start: Int) throws(PatternError) -> ClosedRange<UInt32> {
        if peek(1) == "\\", isCategory(index + 1) { throw strayHyphen() }
        index += 1
        guard let end = peek, end != "-" else { throw strayHyphen() }
        let upper = try readClassItem(end).ranges[0].lowerBound
        guard lower <= upper else {
            throw error("this range is backwards", from: start, length: index - start)
        }
        return lower...upper
    }

    /// Reads one character or one category.
    private mutating func readClassItem(_ scalar: Unicode.Scalar) throws(PatternError) -> ScalarSet {
        if scalar == "\\" { return try readEscape(inClass: true) }
        if scalar == "[" { throw error("a literal `[` is written `\\[`", replacement: "\\[") }
        index += 1
        return ScalarSet(scalar)
    }

    private func isCategory(_ index: Int) -> Bool {
        index + 1 < scalars.count && (scalars[index + 1] == "p" || scalars[index + 1] == "P")
    }

    private func strayHyphen() -> PatternError {
        error("a hyphen that makes no range stands first or last or is written `\\-`", replacement: "\\-")
    }
}
