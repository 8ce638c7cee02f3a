/// The grammar of RFC 6570, with the apostrophe among the literals as its erratum 6937 has it. The operators that it reserves for
/// later are refused.
enum URITemplateSyntax {
    private static let literals = ByteSet.alphanumerics | ByteSet("!#$&'()*+,-./:;=?@[]_~")
    private static let operators = ByteSet("+#./;?&")
    private static let nameCharacters = ByteSet.alphanumerics | ByteSet("_")

    /// Whether bytes are a template.
    static func isTemplate(_ bytes: UTF8Bytes) -> Bool {
        var index = 0
        while index < bytes.count {
            let end = bytes[index] == 0x7B ? endOfExpression(bytes, from: index) : endOfLiteral(bytes, at: index)
            guard end > index else { return false }
            index = end
        }
        return true
    }

    /// The index behind one character outside of expressions, or 0 where it is not allowed.
    private static func endOfLiteral(_ bytes: UTF8Bytes, at index: Int) -> Int {
        if bytes[index] == 0x25 { return ByteSet.isPercentEncoded(bytes, at: index) ? index + 3 : 0 }
        if bytes[index] < 0x80 { return literals.contains(bytes[index]) ? index + 1 : 0 }
        let (scalar, end) = UTF8Sequence.decode(bytes, at: index)
        return isInternational(scalar) ? end : 0
    }

    /// `ucschar` and `iprivate`: what RFC 3987 allows beyond ASCII.
    private static func isInternational(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xA0...0xFDCF, 0xFDF0...0xFFEF: true
        case 0xE0000...0xE0FFF: false
        case 0x10000...0x10FFFF: scalar & 0xFFFF <= 0xFFFD
        default: false
        }
    }

    /// The index behind the closing brace, or 0 where the expression is wrong.
    private static func endOfExpression(_ bytes: UTF8Bytes, from start: Int) -> Int {
        var index = start + 1
        if index < bytes.count, operators.contains(bytes[index]) { index += 1 }
        while true {
            index = endOfVariable(bytes, from: index)
            guard index > 0, index < bytes.count else { return 0 }
            if bytes[index] == 0x7D { return index + 1 }
            guard bytes[index] == 0x2C else { return 0 }
            index += 1
        }
    }

    /// The index behind a name and its modifier, or 0.
    private static func endOfVariable(_ bytes: UTF8Bytes, from start: Int) -> Int {
        var index = endOfName(bytes, from: start)
        guard index > 0 else { return 0 }
        if bytes.has(0x2A, at: index) { return index + 1 }
        guard bytes.has(0x3A, at: index) else { return index }
        let digits = index + 1
        index = digits
        while index < bytes.count, bytes[index].isDigit { index += 1 }
        return 1...4 ~= index - digits && bytes[digits] != 0x30 ? index : 0
    }

    /// The index behind a name: characters, with single dots between them; or 0.
    private static func endOfName(_ bytes: UTF8Bytes, from start: Int) -> Int {
        var (index, isAfterCharacter) = (start, false)
        while index < bytes.count {
            if ByteSet.isPercentEncoded(bytes, at: index) {
                (index, isAfterCharacter) = (index + 3, true)
            } else if nameCharacters.contains(bytes[index]) {
                (index, isAfterCharacter) = (index + 1, true)
            } else if bytes[index] == 0x2E, isAfterCharacter {
                (index, isAfterCharacter) = (index + 1, false)
            } else {
                break
            }
        }
        return isAfterCharacter ? index : 0
    }
}
