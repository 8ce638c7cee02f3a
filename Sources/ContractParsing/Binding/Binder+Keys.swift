import Diagnostics
import YAMLSyntax

extension Binder {
    /// Whether a key stands without a value, which is said.
    mutating func rejectsEmpty(
        _ pair: YAMLPair, after previous: @autoclosure () -> YAMLPair?, in node: YAMLNode
    ) -> Bool {
        guard pair.value.isEmpty else { return false }
        error(
            "empty-value", "`\(Self.excerpt(pair.key.text))` has no value", at: pair.keyRange,
            help: emptyHelp(pair, previous(), node))
        return true
    }

    private func emptyHelp(_ pair: YAMLPair, _ previous: YAMLPair?, _ node: YAMLNode) -> String {
        let hasColon = pair.value.range.lower > pair.keyRange.upper
        guard node.isFlow, !hasColon else {
            return "write a value, or leave `\(pair.key.text)` out; `null` is spelled out"
        }
        if let previous, case .scalar(let scalar) = previous.value.content, scalar.style == .plain {
            let text = scalar.text + ", " + pair.key.text
            return "text with a comma needs quotes: `\(previous.key.text): \"\(Self.excerpt(text))\"`"
        }
        return "text with a comma needs quotes"
    }

    mutating func reportExclusive(_ names: [String], _ present: [String], _ title: String, in node: YAMLNode) {
        guard present.count > 1 else {
            error("missing-key", "\(title) needs \(Self.list(names))", at: Self.anchor(of: node))
            return
        }
        let range = keyRange(of: present[1], in: node) ?? Self.anchor(of: node)
        error(
            "conflicting-keys", "\(Self.list(present, "and")) exclude each other", at: range,
            help: "\(title) takes exactly one of \(Self.list(names))")
    }

    mutating func reportDependent(_ name: String, _ others: [String], in node: YAMLNode) {
        error(
            "conflicting-keys", "`\(name)` goes only with \(Self.list(others))",
            at: keyRange(of: name, in: node) ?? Self.anchor(of: node))
    }

    func keyRange(of name: String, in node: YAMLNode) -> SourceRange? {
        guard case .mapping(let pairs) = node.content else { return nil }
        return pairs.first { $0.key.text == name }?.keyRange
    }
}
