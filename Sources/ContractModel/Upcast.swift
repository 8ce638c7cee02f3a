public import Diagnostics

/// How a payload of the major before becomes one of this major.
public struct Upcast: Sendable {
    public enum Source: Sendable {
        /// `{ from, map, else }`: map entries are old value text to new value.
        case from(Located<FieldPath>, map: [MapEntry], otherwise: Literal?)
        case value(Literal)
        /// A step that the consuming module implements.
        case code(Located<String>)
    }

    public struct MapEntry: Sendable {
        public var old: Located<String>
        public var new: Literal

        public init(old: Located<String>, new: Literal) {
            self.old = old
            self.new = new
        }
    }

    public struct Step: Sendable {
        public var target: Located<FieldPath>
        public var source: Source

        public init(target: Located<FieldPath>, source: Source) {
            self.target = target
            self.source = source
        }
    }

    /// The major before.
    public var from: Located<Int>
    public var fields: [Step]
    public var range: SourceRange

    public init(from: Located<Int>, fields: [Step], range: SourceRange) {
        self.from = from
        self.fields = fields
        self.range = range
    }
}
