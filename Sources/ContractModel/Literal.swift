public import Diagnostics

/// A JSON value as an author wrote it in a contract. Numbers keep their exact text.
public struct Literal: Sendable {
    public enum Value: Sendable {
        case null
        case boolean(Bool)
        /// JSON number text, such as `-1.50e3`.
        case number(String)
        case string(String)
        case array([Literal])
        case object([Member])
    }

    public struct Member: Sendable {
        public var name: Located<String>
        public var value: Literal

        public init(name: Located<String>, value: Literal) {
            self.name = name
            self.value = value
        }
    }

    public var value: Value
    public var range: SourceRange
    /// What stands in the file where a plain scalar reads as a number, a boolean or null; see ``asText``.
    public var written: String?

    public init(_ value: Value, at range: SourceRange, written: String? = nil) {
        self.value = value
        self.range = range
        self.written = written
    }

    /// The scalar as text, for a place whose type turns out to be text: there `1.10`, `no` and `true` are taken as
    /// written. `nil` for null, lists and objects.
    public var asText: String? {
        switch value {
        case .string(let text): text
        case .boolean, .number: written ?? numberText
        case .null, .array, .object: nil
        }
    }

    private var numberText: String? {
        switch value {
        case .number(let text): text
        case .boolean(let flag): flag ? "true" : "false"
        default: nil
        }
    }
}
