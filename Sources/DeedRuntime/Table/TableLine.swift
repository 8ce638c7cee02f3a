/// One line of a table's text, word by word.
struct TableLine {
    let number: Int
    private let words: [Substring]
    private var position = 0

    init(number: Int, text: Substring) {
        self.number = number
        words = text.split(separator: " ", omittingEmptySubsequences: true)
    }

    var isEmpty: Bool { position == words.count }

    func error(_ message: String) -> TableError { TableError(line: number, message) }

    /// The next word as it stands, where there is one.
    mutating func next() -> Substring? {
        guard position < words.count else { return nil }
        defer { position += 1 }
        return words[position]
    }

    /// The next word, without taking it.
    var upcoming: Substring? { position < words.count ? words[position] : nil }

    mutating func word(_ what: String) throws(TableError) -> Substring {
        guard let word = next() else { throw error("\(what) is missing") }
        return word
    }

    /// The next word, unescaped.
    mutating func text(_ what: String) throws(TableError) -> String {
        try unescape(try word(what))
    }

    mutating func reference() throws(TableError) -> NodeRef {
        try reference(try word("a type"))
    }

    func reference(_ word: Substring) throws(TableError) -> NodeRef {
        let isNullable = word.last == "?"
        guard let node = Int32(isNullable ? word.dropLast() : word), node >= 0 else {
            throw error("`\(word)` is no type")
        }
        return NodeRef(node: node, isNullable: isNullable)
    }

    /// The next word as `key=value`, or as a key alone.
    mutating func option() throws(TableError) -> (key: Substring, value: Substring)? {
        guard let word = next() else { return nil }
        guard let equals = word.firstIndex(of: "=") else { return (word, "") }
        return (word[..<equals], word[word.index(after: equals)...])
    }

    func integer(_ word: Substring) throws(TableError) -> Int32 {
        guard let value = Int32(word), value >= 0 else { throw error("`\(word)` is no number of things") }
        return value
    }

    /// Resolves `%XX`.
    func unescape(_ word: Substring) throws(TableError) -> String {
        let text = String(decoding: try bytes(word), as: UTF8.self)
        return text
    }

    func bytes(_ word: Substring) throws(TableError) -> [UInt8] {
        let escaped = Array(word.utf8)
        if escaped == [0x25] { return [] }
        guard escaped.contains(0x25) else { return escaped }
        var bytes: [UInt8] = []
        var index = 0
        while index < escaped.count {
            if escaped[index] == 0x25 {
                guard index + 2 < escaped.count, escaped[index + 1].hexValue < 16, escaped[index + 2].hexValue < 16
                else {
                    throw error("`\(word)` has half an escape")
                }
                bytes.append(escaped[index + 1].hexValue << 4 | escaped[index + 2].hexValue)
                index += 3
            } else {
                bytes.append(escaped[index])
                index += 1
            }
        }
        return bytes
    }
}
