/// The characters that a text can start with where a pattern matches it.
struct FirstCharacters {
    private var ranges: [ClosedRange<UInt32>] = []
    private var canBeEmpty = false

    /// Reads a pattern that matches whole texts.
    init(wholePattern pattern: String) throws(PatternFailure) {
        try add(try RegexParser.parse(pattern))
    }

    private init() {}

    func isDisjoint(with other: FirstCharacters) -> Bool {
        if canBeEmpty, other.canBeEmpty { return false }
        return !ranges.contains { range in other.ranges.contains { $0.overlaps(range) } }
    }

    private static let all: [ClosedRange<UInt32>] = [0...0x10FFFF]

    private mutating func add(_ node: RegexNode) throws(PatternFailure) {
        switch node {
        case .character(let scalar): ranges.append(scalar.value...scalar.value)
        case .any, .category: ranges = Self.all
        case .set(let set): add(set)
        case .start, .end: throw PatternFailure(message: "an anchor inside")
        case .choice(let branches): for branch in branches { try add(branch) }
        case .sequence(let parts): try add(parts)
        case .repeated(let part, let repetition):
            try add(part)
            if repetition.min == 0 { canBeEmpty = true }
        }
    }

    /// Parts count as long as those before them can be empty.
    private mutating func add(_ parts: [RegexNode]) throws(PatternFailure) {
        for part in parts {
            var first = FirstCharacters()
            try first.add(part)
            ranges += first.ranges
            guard first.canBeEmpty else { return }
        }
        canBeEmpty = true
    }

    private mutating func add(_ set: RegexNode.CharacterSet) {
        for member in set.positive {
            guard case .range(let low, let high) = member else {
                ranges = Self.all
                return
            }
            ranges.append(low.value...high.value)
        }
    }
}
