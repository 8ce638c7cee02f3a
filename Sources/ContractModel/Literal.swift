package import Diagnostics

/// A JSON value as an author wrote it in a contract. Numbers keep their exact text.
package struct Literal: Sendable {
    package indirect enum Value: Sendable {
        case null
        case boolean(Bool)
        /// JSON number text, such as `-1.50e3`.
        case number(String)
        case string(String)
        case array([Literal])
        case object([Member])
    }

    package struct Member: Sendable {
        package var name: Located<String>
        package var value: Literal

        package init(name: Located<String>, value: Literal) {
            self.name = name
            self.value = value
        }
    }

    package var value: Value
    package var range: SourceRange

    package init(_ value: Value, at range: SourceRange) {
        self.value = value
        self.range = range
    }
}
