package import Diagnostics

/// Changes to the bytes of one file. Everything that no change covers stays as it is, byte for byte.
package struct YAMLEdit: Sendable {
    private struct Change {
        var lower: Int
        var upper: Int
        var text: String
    }

    /// Ascending and without overlap.
    private var changes: [Change] = []

    package init() {}

    package var isEmpty: Bool { changes.isEmpty }

    /// Puts `text` in place of a range. Gives `false` and does nothing where an earlier change covers part of it.
    @discardableResult
    package mutating func replace(_ range: SourceRange, with text: String) -> Bool {
        add(Change(lower: Int(range.lower), upper: Int(range.upper), text: text))
    }

    /// Puts `text` before the byte at `offset`; behind what was inserted there before.
    @discardableResult
    package mutating func insert(_ text: String, at offset: Int) -> Bool {
        add(Change(lower: offset, upper: offset, text: text))
    }

    /// Puts another scalar in place of one, quoted as its place needs.
    @discardableResult
    package mutating func setText(_ text: String, of node: YAMLNode, isInFlow: Bool) -> Bool {
        let gap = node.range.lower == node.range.upper ? " " : ""
        return replace(node.range, with: gap + ScalarText.write(text, isFlow: isInFlow))
    }

    /// The file's bytes after all changes.
    package func applied(to bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var position = 0
        for change in changes {
            result += bytes[position..<change.lower]
            result += Array(change.text.utf8)
            position = change.upper
        }
        return result + bytes[position...]
    }

    private mutating func add(_ change: Change) -> Bool {
        let index = changes.firstIndex { $0.lower > change.lower } ?? changes.count
        if index > 0, changes[index - 1].upper > change.lower { return false }
        if index < changes.count, changes[index].lower < change.upper { return false }
        changes.insert(change, at: index)
        return true
    }
}
