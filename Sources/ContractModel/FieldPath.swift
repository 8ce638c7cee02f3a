/// A path into a payload: field names joined with dots, `*` for every item of a list or value of a map, a case name to
/// step into a union, a number into a tuple. A path stands for its whole subtree.
public struct FieldPath: Sendable, Hashable, Comparable, CustomStringConvertible {
    public var components: [String]

    public init(components: [String]) { self.components = components }

    /// Reads `total.minor_units`; `nil` where a component is empty.
    public init?(_ text: String) {
        components = text.pieces(between: UInt8(ascii: "."))
        guard components.allSatisfy({ !$0.isEmpty }) else { return nil }
    }

    public static let every = "*"

    public func appending(_ component: String) -> FieldPath { FieldPath(components: components + [component]) }

    /// Whether `other` lies in the subtree that this path stands for.
    public func covers(_ other: FieldPath) -> Bool { other.components.starts(with: components) }

    public var description: String { components.joined(separator: ".") }

    public static func < (left: Self, right: Self) -> Bool {
        left.components.lexicographicallyPrecedes(right.components)
    }
}

extension FieldPath {
    /// The path with `\` before dots and backslashes of a component, and `\e` for an empty one: `numbers` of a snapshot
    /// reach enum values, which are any text.
    public var escaped: String {
        components.map { component in
            component.isEmpty ? "\\e" : component.map { $0 == "." || $0 == "\\" ? "\\\($0)" : String($0) }.joined()
        }.joined(separator: ".")
    }

    /// Whether ``init(escaped:)`` reads a text.
    public static func isEscaped(_ text: String) -> Bool {
        var copy = text
        return copy.withUTF8 { bytes in
            var isEmpty = true
            for byte in bytes {
                switch byte {
                case UInt8(ascii: "\\"): return unescaped(text) != nil
                case UInt8(ascii: ".") where isEmpty: return false
                case UInt8(ascii: "."): isEmpty = true
                default: isEmpty = false
                }
            }
            return !isEmpty
        }
    }

    /// Reads what ``escaped`` writes; `nil` where a component is empty or a backslash stands before nothing known.
    public init?(escaped text: String) {
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
