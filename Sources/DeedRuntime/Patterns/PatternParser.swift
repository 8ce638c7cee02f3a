/// Reads I-Regexp (RFC 9485) and explains what other dialects have and it does not.
///
/// Stricter than the standard in one point: an unescaped `^` that begins a branch and `$` that ends one are errors, since they
/// are literals there and nobody who writes them means that.
package struct PatternParser {
    let scalars: [Unicode.Scalar]
    /// The byte offset of each scalar, and of the end.
    let offsets: [Int]
    var index = 0
    var depth = 0

    static let maxDepth = 200

    /// The tree of a pattern.
    package static func parse(_ text: String) throws(PatternError) -> PatternNode {
        var parser = PatternParser(text)
        let node = try parser.readChoice()
        guard parser.peek == nil else {
            throw parser.error("this `)` closes nothing; a literal one is written `\\)`", replacement: "\\)")
        }
        return node
    }

    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
        offsets = scalars.reduce(into: [0]) { $0.append($0[$0.count - 1] + UTF8.width($1)) }
    }

    var peek: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

    func peek(_ distance: Int) -> Unicode.Scalar? {
        index + distance < scalars.count ? scalars[index + distance] : nil
    }

    /// An error about `length` scalars from the index, or from `start`, on.
    func error(
        _ message: String, from start: Int? = nil, length: Int = 1, replacement: String? = nil
    ) -> PatternError {
        let first = start ?? index
        let end = min(first + length, scalars.count)
        return PatternError(
            offset: offsets[first], length: offsets[end] - offsets[first], message: message, replacement: replacement)
    }

    mutating func readChoice() throws(PatternError) -> PatternNode {
        var branches = [try readBranch()]
        while peek == "|" {
            index += 1
            branches.append(try readBranch())
        }
        return branches.count == 1 ? branches[0] : .choice(branches)
    }

    private mutating func readBranch() throws(PatternError) -> PatternNode {
        var pieces: [PatternNode] = []
        if peek == "^" {
            throw error(
                "a pattern matches the whole text anyway: leave out `^`; a literal one is `\\^`", replacement: "")
        }
        while let scalar = peek, scalar != "|", scalar != ")" {
            let atom = try readAtom(scalar)
            pieces.append(try readQuantifier(of: atom))
        }
        return pieces.count == 1 ? pieces[0] : .sequence(pieces)
    }

    private mutating func readAtom(_ scalar: Unicode.Scalar) throws(PatternError) -> PatternNode {
        switch scalar {
        case "(": return try readGroup()
        case "[": return .scalars(try readClass())
        case "\\": return .scalars(try readEscape(inClass: false))
        case "*", "+", "?":
            throw error("there is nothing to repeat; a literal one is `\\\(scalar)`", replacement: "\\\(scalar)")
        case "{", "}", "]": throw error("a literal `\(scalar)` is written `\\\(scalar)`", replacement: "\\\(scalar)")
        case "$" where peek(1) == nil || peek(1) == "|" || peek(1) == ")":
            throw error(
                "a pattern matches the whole text anyway: leave out `$`; a literal one is `[$]`", replacement: "")
        default: break
        }
        index += 1
        return .scalars(scalar == "." ? .anyInLine : ScalarSet(scalar))
    }

    private mutating func readGroup() throws(PatternError) -> PatternNode {
        if peek(1) == "?" { throw groupError() }
        let start = index
        guard depth < Self.maxDepth else { throw error("groups are nested more than \(Self.maxDepth) deep") }
        depth += 1
        index += 1
        let node = try readChoice()
        guard peek == ")" else { throw error("this `(` is never closed", from: start) }
        depth -= 1
        index += 1
        return node
    }

    /// What is wrong with a group that begins with `(?`.
    private func groupError() -> PatternError {
        switch peek(2) {
        case ":": return error("all groups are alike: write `(` instead of `(?:`", length: 3, replacement: "(")
        case "=", "!": return error("I-Regexp has no look-ahead", length: 3)
        case "<" where peek(3) == "=" || peek(3) == "!": return error("I-Regexp has no look-behind", length: 4)
        case "<", "P":
            let end = scalars[index...].firstIndex(of: ">") ?? index + 2
            return error("groups have no names", length: end - index + 1, replacement: "(")
        default: return error("I-Regexp has no options and no special groups", length: 2)
        }
    }
}
