/// A path into a payload: field names joined with dots, `*` for every item of a list or value of a map, a case name to
/// step into a union, a number into a tuple. A path stands for its whole subtree.
package struct FieldPath: Sendable, Hashable, Comparable, CustomStringConvertible {
    package var components: [String]

    package init(components: [String]) { self.components = components }

    /// Reads `total.minor_units`; `nil` where a component is empty.
    package init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard !parts.isEmpty, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
        components = parts.map(String.init)
    }

    package static let every = "*"

    package func appending(_ component: String) -> FieldPath { FieldPath(components: components + [component]) }

    /// Whether `other` lies in the subtree that this path stands for.
    package func covers(_ other: FieldPath) -> Bool { other.components.starts(with: components) }

    package var description: String { components.joined(separator: ".") }

    package static func < (left: Self, right: Self) -> Bool {
        left.components.lexicographicallyPrecedes(right.components)
    }
}
