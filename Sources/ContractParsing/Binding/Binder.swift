import Diagnostics
import YAMLSyntax

/// What reading a document carries along: what was found, and the key that is being read, for messages.
struct Binder {
    var diagnostics = Diagnostics()
    /// The key whose value is being read; empty for the file itself.
    var key = ""
    /// Whether an item of the key's list is being read.
    var isItem = false

    /// What messages call the value that is being read.
    var subject: String {
        let value = key.isEmpty ? "the file" : "`\(Self.excerpt(key))`"
        return isItem ? "each item of \(value)" : value
    }

    /// Goes on to the value of a key.
    mutating func enter(_ key: String, isItem: Bool = false) {
        self.key = key
        self.isItem = isItem
    }

    /// Reads with the diagnostics of a caller, without copying them.
    static func reading<Value>(_ diagnostics: inout Diagnostics, _ body: (inout Binder) -> Value) -> Value {
        var binder = Binder()
        swap(&binder.diagnostics, &diagnostics)
        defer { swap(&binder.diagnostics, &diagnostics) }
        return body(&binder)
    }

    mutating func error(_ rule: RuleID, _ message: String, at range: SourceRange, help: String? = nil) {
        diagnostics.error(rule, message, at: range, help: help)
    }

    mutating func wrongKind(_ node: YAMLNode, expected: String, help: String? = nil) {
        if case .scalar(let scalar) = node.content, scalar.isEmpty {
            return reportEmpty(node)
        }
        error(
            "wrong-kind", "\(subject) must be \(expected), found \(Self.name(of: node))", at: Self.anchor(of: node),
            help: help)
    }

    /// Reports an item, or a file, without anything in it.
    mutating func reportEmpty(_ node: YAMLNode) {
        guard !key.isEmpty else { return error("empty-value", "the file is empty", at: node.range) }
        error(
            "empty-value", "`\(Self.excerpt(key))` has an empty item", at: node.range,
            help: "write a value, or take it out")
    }

    /// What a message marks for a whole node: the text itself, or the first key or item of what spans many lines.
    static func anchor(of node: YAMLNode) -> SourceRange {
        guard !node.isFlow else { return node.range }
        switch node.content {
        case .scalar: return node.range
        case .mapping(let pairs): return pairs.first?.keyRange ?? node.range
        case .sequence(let items): return items.first.map(anchor) ?? node.range
        }
    }

    static func name(of node: YAMLNode) -> String {
        switch node.content {
        case .scalar(let scalar): "`\(excerpt(scalar.text))`"
        case .mapping: "a mapping"
        case .sequence: "a list"
        }
    }

    /// The text as a message shows it, cut where it is long.
    static func excerpt(_ text: String) -> String {
        let line = text.prefix { $0 != "\n" }
        return line.count > 40 || line.count < text.count ? line.prefix(40) + "…" : String(line)
    }

    /// `` `a`, `b` or `c` ``; long lists are cut.
    static func list(_ names: [String], _ joint: String = "or") -> String {
        let shown = names.prefix(12).map { "`\($0)`" }
        guard names.count > 1 else { return shown.first ?? "" }
        guard names.count <= 12 else { return shown.joined(separator: ", ") + ", …" }
        return shown.dropLast().joined(separator: ", ") + " \(joint) " + shown[shown.count - 1]
    }
}
