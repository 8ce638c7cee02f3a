import ContractModel
import Diagnostics
import YAMLSyntax

/// An enumeration of words that an author can choose from.
protocol Wording: RawRepresentable, CaseIterable, Sendable where RawValue == String {
    /// What the word means, for editors.
    var meaning: String { get }
}

extension Shape {
    /// One of the words of `Chosen`.
    static func located<Chosen: Wording>(_: Chosen.Type = Chosen.self) -> Self where Value == Located<Chosen> {
        Shape<Chosen>.word().converted(
            { word, node, _ in Located<Chosen>(word, at: node.range) }, back: { $0.value })
    }
}

extension Shape where Value: Wording {
    static func word() -> Self {
        let words = Value.allCases.map { Word(text: $0.rawValue, description: $0.meaning) }
        return Shape(
            .words(words),
            read: { node, binder in
                if case .scalar(let scalar) = node.content, let value = Value(rawValue: scalar.text) { return value }
                binder.wrongWord(node, words.map(\.text))
                return nil
            },
            write: { .text($0.rawValue) })
    }
}

extension Binder {
    mutating func wrongWord(_ node: YAMLNode, _ words: [String]) {
        guard case .scalar(let scalar) = node.content, !scalar.isEmpty else {
            return wrongKind(node, expected: Self.list(words))
        }
        let near = NearNames.best(for: scalar.text, among: words)
        error(
            "unknown-word", "\(subject) must be \(Self.list(words)), found `\(Self.excerpt(scalar.text))`",
            at: node.range, help: near.map { "did you mean `\($0)`?" })
    }
}
