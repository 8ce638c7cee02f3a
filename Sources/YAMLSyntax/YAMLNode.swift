package import Diagnostics

/// A node of a parsed document, with the bytes that it was written with.
package struct YAMLNode: Sendable {
    package enum Content: Sendable {
        case scalar(YAMLScalar)
        case mapping([YAMLPair])
        case sequence([YAMLNode])
    }

    package var content: Content
    package var range: SourceRange
    /// Whether a mapping or sequence is written with brackets.
    package var isFlow: Bool

    package init(_ content: Content, range: SourceRange, isFlow: Bool = false) {
        self.content = content
        self.range = range
        self.isFlow = isFlow
    }

    /// What a key without value has for its value.
    package var isEmpty: Bool {
        if case .scalar(let scalar) = content { scalar.isEmpty } else { false }
    }
}

/// A scalar: its text after unescaping and folding, and how it was written.
package struct YAMLScalar: Sendable, Hashable {
    package enum Style: Sendable, Hashable { case plain, singleQuoted, doubleQuoted, literal, folded }

    package var text: String
    package var style: Style

    package init(_ text: String, style: Style) {
        self.text = text
        self.style = style
    }

    /// A plain scalar without text: a key without value.
    package var isEmpty: Bool { style == .plain && text.isEmpty }
}

/// A key and its value. Keys are scalars.
package struct YAMLPair: Sendable {
    package var key: YAMLScalar
    package var keyRange: SourceRange
    package var value: YAMLNode

    package init(key: YAMLScalar, keyRange: SourceRange, value: YAMLNode) {
        self.key = key
        self.keyRange = keyRange
        self.value = value
    }
}
