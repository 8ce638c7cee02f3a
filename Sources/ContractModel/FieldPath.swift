/// A path into a payload: field names joined with dots, `*` for every item of a list or value of a map, a case name to
/// step into a union, a number into a tuple. A path stands for its whole subtree.
package struct FieldPath: Sendable, Hashable, Comparable, CustomStringConvertible {
    package var components: [String]

    package init(components: [String]) { self.components = components }

    /// Reads `total.minor_units`; `nil` where a component is empty.
    package init?(_ text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.allSatisfy({ !$0.isEmpty }) else { return nil }
        components = parts.map { String(Substring($0)) }
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

extension FieldPath {
    /// The path with `\` before dots and backslashes of a component, and `\e` for an empty one: `numbers` of a snapshot
    /// reach enum values, which are any text.
    package var escaped: String {
        components.map { component in
            component.isEmpty ? "\\e" : component.map { $0 == "." || $0 == "\\" ? "\\\($0)" : String($0) }.joined()
        }.joined(separator: ".")
    }

    /// Reads what ``escaped`` writes; `nil` where a component is empty or a backslash stands before nothing known.
    package init?(escaped text: String) {
        guard text.utf8.contains(UInt8(ascii: "\\")) else {
            self.init(text)
            return
        }
        guard let components = Self.unescaped(text) else { return nil }
        self.init(components: components)
    }

    private static func unescaped(_ text: String) -> [String]? {
        var parts: [String] = [""]
        var isEmpty = [false]
        var rest = text[...]
        while let character = rest.popFirst() {
            switch character {
            case ".":
                parts.append("")
                isEmpty.append(false)
            case "\\":
                guard let next = rest.popFirst(), next == "." || next == "\\" || next == "e" else { return nil }
                if next == "e" { isEmpty[isEmpty.count - 1] = true } else { parts[parts.count - 1].append(next) }
            default: parts[parts.count - 1].append(character)
            }
        }
        return zip(parts, isEmpty).allSatisfy { $0.isEmpty == $1 } ? parts : nil
    }
}
