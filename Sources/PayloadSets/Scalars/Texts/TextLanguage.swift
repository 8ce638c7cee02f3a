import DeedRuntime

/// A set of texts: those that match some patterns, do not match others, and have a length within bounds.
struct TextLanguage {
    /// A pattern that a text matches, or does not.
    struct Factor: Hashable {
        var node: PatternNode
        var isNegated = false
    }

    var factors: [Factor] = []
    /// In Unicode scalars.
    var shortest = 0
    var longest = Int.max

    static let all = TextLanguage()

    init(_ factors: [Factor] = [], shortest: Int = 0, longest: Int = .max) {
        self.factors = factors
        self.shortest = shortest
        self.longest = longest
    }

    /// What a pattern of this module matches; all texts where it is none.
    init(_ pattern: String) {
        if let node = try? PatternParser.parse(pattern) { factors = [Factor(node: node)] }
    }

    /// What a pattern of this module does not match.
    init(not pattern: String) {
        if let node = try? PatternParser.parse(pattern) { factors = [Factor(node: node, isNegated: true)] }
    }

    init(matching node: PatternNode) { factors = [Factor(node: node)] }

    init(notMatching node: PatternNode) { factors = [Factor(node: node, isNegated: true)] }

    /// The texts of both.
    func intersection(_ other: TextLanguage) -> TextLanguage {
        TextLanguage(
            factors + other.factors.filter { !factors.contains($0) }, shortest: max(shortest, other.shortest),
            longest: min(longest, other.longest))
    }
}
