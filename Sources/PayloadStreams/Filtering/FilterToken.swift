/// A word of a filter.
struct FilterToken {
    enum Kind: Hashable { case word, quoted, comparison, open, close }

    var kind: Kind
    var text: String
    /// In the filter.
    var range: Range<String.Index>

    /// All the words; throws where there is something else.
    static func all(in text: String) throws(FilterFault) -> [FilterToken] {
        var tokens: [FilterToken] = []
        var place = text.startIndex
        while place < text.endIndex {
            if text[place].isWhitespace {
                place = text.index(after: place)
            } else {
                let token = try Self(in: text, at: place)
                tokens.append(token)
                place = token.range.upperBound
            }
        }
        return tokens
    }

    private init(in text: String, at start: String.Index) throws(FilterFault) {
        let character = text[start]
        let after = text.index(after: start)
        switch character {
        case "(": self.init(kind: .open, text: "(", range: start..<after)
        case ")": self.init(kind: .close, text: ")", range: start..<after)
        case "=", "!", "<", ">":
            let end = text[after...].first == "=" ? text.index(after: after) : after
            self.init(kind: .comparison, text: String(text[start..<end]), range: start..<end)
            if self.text == "!" { throw FilterFault("`!` stands alone; `!=` and `not` are known", in: text, at: start) }
        case "\"", "'":
            guard let end = text[after...].firstIndex(of: character) else {
                throw FilterFault("the quote is not closed", in: text, at: start)
            }
            self.init(kind: .quoted, text: String(text[after..<end]), range: start..<text.index(after: end))
        default:
            let end = text[start...].firstIndex { $0.isWhitespace || "()=!<>\"'".contains($0) } ?? text.endIndex
            self.init(kind: .word, text: String(text[start..<end]), range: start..<end)
        }
    }

    private init(kind: Kind, text: String, range: Range<String.Index>) {
        self.kind = kind
        self.text = text
        self.range = range
    }
}

/// Why a text is no filter, and where.
package struct FilterFault: Error, Sendable {
    /// For people: lowercase, no full stop.
    package let message: String
    package let filter: String
    /// From 1, in characters.
    package let column: Int

    init(_ message: String, in filter: String, at place: String.Index) {
        self.message = message
        self.filter = filter
        column = filter.distance(from: filter.startIndex, to: place) + 1
    }
}
