/// A pattern as ECMA 262 means it, as far as it describes a set of texts.
indirect enum RegexNode: Sendable, Hashable {
    case character(Unicode.Scalar)
    /// `.`: anything but a line break.
    case any
    case set(CharacterSet)
    /// `\p{L}` or `\P{L}`, verbatim.
    case category(String)
    case start
    case end
    case sequence([RegexNode])
    case choice([RegexNode])
    case repeated(RegexNode, Repetition)

    struct Repetition: Sendable, Hashable {
        var min: Int
        var max: Int?
    }

    /// A bracket expression, or an escape for several characters.
    struct CharacterSet: Sendable, Hashable {
        var isNegated: Bool
        var members: [Member]
    }

    enum Member: Sendable, Hashable {
        case range(Unicode.Scalar, Unicode.Scalar)
        case category(String)
    }

    /// Whether a start or end of the text is asked for anywhere inside.
    var hasAnchor: Bool {
        switch self {
        case .start, .end: true
        case .sequence(let parts), .choice(let parts): parts.contains(where: \.hasAnchor)
        case .repeated(let part, _): part.hasAnchor
        default: false
        }
    }
}

/// Why a pattern cannot be written as I-Regexp.
struct PatternFailure: Error, Sendable, Hashable {
    var message: String
}
