import Diagnostics
import YAMLSyntax

/// A text, its tree and what was found.
struct Parsed {
    let bytes: [UInt8]
    let root: YAMLNode?
    let diagnostics: [Diagnostic]

    init(_ bytes: [UInt8]) {
        var diagnostics = Diagnostics()
        self.bytes = bytes
        root = YAMLParser.parse(bytes, file: SourceID(0), into: &diagnostics)
        self.diagnostics = diagnostics.list
    }

    init(_ text: String) { self.init(Array(text.utf8)) }

    var rules: [String] { diagnostics.map(\.rule.rawValue) }

    func text(_ range: SourceRange?) -> String {
        guard let range else { return "" }
        return String(decoding: bytes[Int(range.lower)..<Int(range.upper)], as: UTF8.self)
    }

    /// What the first diagnostic marks.
    var marked: String { text(diagnostics.first?.range) }

    /// Every node's source text, in order of the document, keys included.
    var sources: [String] { root.map(sources(of:)) ?? [] }

    private func sources(of node: YAMLNode) -> [String] {
        switch node.content {
        case .scalar: [text(node.range)]
        case .sequence(let items): [text(node.range)] + items.flatMap(sources(of:))
        case .mapping(let pairs):
            [text(node.range)] + pairs.flatMap { [text($0.keyRange)] + sources(of: $0.value) }
        }
    }
}
