package import Diagnostics

/// How a payload of the major before becomes one of this major.
package struct Upcast: Sendable {
    package enum Source: Sendable {
        /// `{ from, map, else }`: map entries are old value text to new value.
        case from(Located<FieldPath>, map: [MapEntry], otherwise: Literal?)
        case value(Literal)
        /// A step that the consuming module implements.
        case code(Located<String>)
    }

    package struct MapEntry: Sendable {
        package var old: Located<String>
        package var new: Literal

        package init(old: Located<String>, new: Literal) {
            self.old = old
            self.new = new
        }
    }

    package struct Step: Sendable {
        package var target: Located<FieldPath>
        package var source: Source

        package init(target: Located<FieldPath>, source: Source) {
            self.target = target
            self.source = source
        }
    }

    /// The major before.
    package var from: Located<Int>
    package var fields: [Step]
    package var range: SourceRange

    package init(from: Located<Int>, fields: [Step], range: SourceRange) {
        self.from = from
        self.fields = fields
        self.range = range
    }
}
