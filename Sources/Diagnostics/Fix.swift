/// A change of files that mends a finding.
package struct Fix: Sendable, Hashable {
    /// What it does, in the imperative, lowercase: `reserve the name total_cents`.
    package var title: String
    /// All of them together, in no particular order; none overlaps another.
    package var edits: [TextEdit]

    package init(_ title: String, edits: [TextEdit]) {
        self.title = title
        self.edits = edits
    }
}

/// Puts text in the place of a range; an empty range inserts.
package struct TextEdit: Sendable, Hashable {
    package var range: SourceRange
    package var replacement: String

    package init(_ range: SourceRange, _ replacement: String) {
        self.range = range
        self.replacement = replacement
    }
}
