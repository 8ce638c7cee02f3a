/// The nodes of a table's text, whose form the runtime's `ContractTable` describes: what code for one contract is written from,
/// so that it counts nodes, fields and values as the engine does.
struct TableOutline {
    /// A use of a node.
    struct Use: Hashable {
        var node: Int
        var isNullable: Bool

        /// `12`, or `12?` where null is allowed.
        init?(_ word: Substring) {
            isNullable = word.last == "?"
            guard let node = Int(isNullable ? word.dropLast() : word) else { return nil }
            self.node = node
        }

        init(node: Int) {
            self.node = node
            isNullable = false
        }
    }

    struct Field {
        var name: String
        var use: Use
        var isOptional: Bool
        var hasDefault: Bool
    }

    struct Node {
        var kind: String
        /// What stands behind the kind, without and with an equals sign.
        var words: [Substring]
        var fields: [Field] = []
        /// The values of an enum, without former ones.
        var values: [String] = []
        var hasInvariants = false

        func has(_ word: String) -> Bool { words.contains { $0 == word } }

        /// The text behind `key=`.
        func option(_ key: String) -> String? {
            words.first { $0.hasPrefix(key + "=") }.map { TableOutline.text($0.dropFirst(key.count + 1)) }
        }

        /// What a list or a map holds.
        var content: Use? { words.first.flatMap { Use($0) } }
    }

    private(set) var nodes: [Node] = []
    /// How many of the table's patterns stand before the node's own.
    func patterns(before node: Int) -> Int {
        nodes[..<node].count { $0.option("pattern") != nil || $0.kind == "map" && $0.option("key") != nil }
    }

    init(_ text: String) {
        for line in text.split(separator: "\n").dropFirst() {
            let words = line.split(separator: " ")
            guard let first = words.first else { continue }
            add(first, Array(words.dropFirst()))
        }
    }

    private mutating func add(_ head: Substring, _ words: [Substring]) {
        let last = nodes.count - 1
        switch head {
        case ".":
            guard words.count > 1, let use = Use(words[1]) else { return }
            let rest = words.dropFirst(2)
            nodes[last].fields.append(
                Field(
                    name: Self.text(words[0]), use: use, isOptional: rest.contains("optional"),
                    hasDefault: rest.contains { $0.hasPrefix("default=") }))
        case "!": nodes[last].hasInvariants = true
        case "=": nodes[last].values.append(words.first.map { Self.text($0) } ?? "")
        case "|", "?": break
        default: nodes.append(Node(kind: String(head), words: words))
        }
    }

    /// A word without its escapes; a lone percent sign is empty.
    private static func text(_ word: Substring) -> String {
        guard word != "%" else { return "" }
        var (bytes, rest): ([UInt8], Substring.UTF8View.SubSequence) = ([], word.utf8[...])
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%"), let value = UInt8(String(rest.prefix(2)) ?? "", radix: 16) else {
                bytes.append(byte)
                continue
            }
            bytes.append(value)
            rest = rest.dropFirst(2)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
