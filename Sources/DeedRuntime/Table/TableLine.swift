/// One line of a table's text, word by word.
struct TableLine {
    let number: Int
    private let text: UnsafeBufferPointer<UInt8>
    /// Where the next word begins.
    private var position = 0

    /// - Parameter text: outlives the line.
    init(number: Int, text: UnsafeBufferPointer<UInt8>) {
        self.number = number
        self.text = text
        skipSpaces()
    }

    var isEmpty: Bool { position == text.count }

    private mutating func skipSpaces() {
        while position < text.count, text[position] == UInt8(ascii: " ") { position += 1 }
    }

    func error(_ message: String) -> TableError { TableError(line: number, message) }

    /// The next word as it stands, where there is one.
    mutating func next() -> String? {
        guard !isEmpty else { return nil }
        let start = position
        while position < text.count, text[position] != UInt8(ascii: " ") { position += 1 }
        let word = UnsafeBufferPointer(rebasing: text[start..<position])
        skipSpaces()
        return String(decoding: word, as: UTF8.self)
    }

    /// The next word, without taking it.
    var upcoming: String? {
        var line = self
        return line.next()
    }

    mutating func word(_ what: String) throws(TableError) -> String {
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

    func reference(_ word: String) throws(TableError) -> NodeRef {
        let isNullable = word.utf8.last == UInt8(ascii: "?")
        guard let node = Int32(isNullable ? String(word.dropLast()) : word), node >= 0 else {
            throw error("`\(word)` is no type")
        }
        return NodeRef(node: node, isNullable: isNullable)
    }

    /// The next word as `key=value`, or as a key alone.
    mutating func option() throws(TableError) -> (key: String, value: String)? {
        guard let word = next() else { return nil }
        guard let equals = word.utf8.firstIndex(of: UInt8(ascii: "=")) else { return (word, "") }
        return (String(word[..<equals]), String(word[word.utf8.index(after: equals)...]))
    }

    func integer(_ word: some StringProtocol) throws(TableError) -> Int32 {
        guard let value = Int32(word), value >= 0 else { throw error("`\(word)` is no number of things") }
        return value
    }

    /// Resolves `%XX`.
    func unescape(_ word: some StringProtocol) throws(TableError) -> String {
        if !word.utf8.contains(UInt8(ascii: "%")) { return String(word) }
        return String(decoding: try bytes(word), as: UTF8.self)
    }

    func bytes(_ word: some StringProtocol) throws(TableError) -> [UInt8] {
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
