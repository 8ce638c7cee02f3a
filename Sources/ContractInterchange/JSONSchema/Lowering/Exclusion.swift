/// Whether the branches of a `oneOf` exclude each other, as far as that shows: a value that two of them accept is
/// refused by JSON Schema, and no type says that.
enum Exclusion {
    /// A branch that may accept what another accepts; `nil` where all that are of one JSON type differ.
    static func overlap(_ atoms: [SchemaAtom]) -> SchemaLocation? {
        for (number, atom) in atoms.enumerated() where atom.isExclusive {
            for earlier in atoms[..<number] where earlier.isExclusive && earlier.branch != atom.branch {
                if !exclude(earlier.node, atom.node, atom.type) { return atom.branch }
            }
        }
        return nil
    }

    private static func exclude(_ left: SchemaNode, _ right: SchemaNode, _ type: JSONTypes) -> Bool {
        if let mine = left.values, let theirs = right.values {
            return !mine.contains { value in theirs.contains { $0.equals(value) } }
        }
        switch type {
        case .string: return startsDiffer(left, right)
        case .object:
            return requiresUndeclared(left, right) || requiresUndeclared(right, left) || tagsDiffer(left, right)
        case .number: return rangesDiffer(left.number, right.number) || rangesDiffer(right.number, left.number)
        default: return false
        }
    }

    /// Whether no text can start both: an empty one starts with nothing.
    private static func startsDiffer(_ left: SchemaNode, _ right: SchemaNode) -> Bool {
        guard let mine = starts(left), let theirs = starts(right) else { return false }
        return mine.isDisjoint(with: theirs)
    }

    private static func starts(_ node: SchemaNode) -> FirstCharacters? {
        TextPatterns.pattern(of: node).flatMap { try? FirstCharacters(wholePattern: $0) }
    }

    /// A required property that the other, which takes no others, does not declare.
    private static func requiresUndeclared(_ left: SchemaNode, _ right: SchemaNode) -> Bool {
        guard right.object.patterns.isEmpty else { return false }
        switch right.object.additional {
        case .closed, .unstated: return left.object.required.contains { right.object.property($0) == nil }
        default: return false
        }
    }

    /// A property that both require, with values that differ.
    private static func tagsDiffer(_ left: SchemaNode, _ right: SchemaNode) -> Bool {
        left.object.properties.contains { property in
            guard left.object.required.contains(property.name), right.object.required.contains(property.name),
                let mine = property.node.values, let theirs = right.object.property(property.name)?.values
            else { return false }
            return !mine.contains { value in theirs.contains { $0.equals(value) } }
        }
    }

    private static func rangesDiffer(_ lower: NumberRules, _ upper: NumberRules) -> Bool {
        if let high = lower.max ?? lower.exclusiveMax, let low = upper.min ?? upper.exclusiveMin {
            return high < low || high == low && (lower.max == nil || upper.min == nil)
        }
        return false
    }
}
