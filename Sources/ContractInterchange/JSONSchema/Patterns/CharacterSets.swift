extension RegexNode.CharacterSet {
    static let digits = Self(isNegated: false, members: [.range("0", "9")])
    static let word = Self(
        isNegated: false, members: [.range("0", "9"), .range("A", "Z"), .range("_", "_"), .range("a", "z")])
    /// White space and line ends of ECMA 262.
    static let space = Self(
        isNegated: false,
        members: [
            .range("\t", "\r"), .range(" ", " "), .range("\u{A0}", "\u{A0}"), .range("\u{1680}", "\u{1680}"),
            .range("\u{2000}", "\u{200A}"), .range("\u{2028}", "\u{2029}"), .range("\u{202F}", "\u{202F}"),
            .range("\u{205F}", "\u{205F}"), .range("\u{3000}", "\u{3000}"), .range("\u{FEFF}", "\u{FEFF}"),
        ])

    var negated: Self { Self(isNegated: !isNegated, members: members) }

    /// The members without the negation: what lies between them. Only for sets of ranges in ascending order.
    var positive: [RegexNode.Member] {
        guard isNegated else { return members }
        var gaps: [RegexNode.Member] = []
        var next: UInt32 = 0
        for case .range(let low, let high) in members {
            if low.value > next { gaps.append(contentsOf: Self.ranges(next, low.value - 1)) }
            next = high.value + 1
        }
        gaps.append(contentsOf: Self.ranges(next, 0x10FFFF))
        return gaps
    }

    /// A range without the surrogates.
    private static func ranges(_ low: UInt32, _ high: UInt32) -> [RegexNode.Member] {
        let parts = [(low, min(high, 0xD7FF)), (max(low, 0xE000), high)].filter { $0.0 <= $0.1 }
        return parts.compactMap { part in
            guard let first = Unicode.Scalar(part.0), let last = Unicode.Scalar(part.1) else { return nil }
            return .range(first, last)
        }
    }
}
