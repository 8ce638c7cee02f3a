/// The stable name of a kind of finding: what `deed explain` takes, `allow` names and `severities` sets.
package struct RuleID: Sendable, Hashable, Comparable, ExpressibleByStringLiteral, CustomStringConvertible {
    package let rawValue: String

    package init(_ rawValue: String) { self.rawValue = rawValue }
    package init(stringLiteral value: String) { rawValue = value }

    package var description: String { rawValue }

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// What a kind of finding is, for people: the part that every rule has, whichever stage finds it.
package struct RuleDescription: Sendable {
    package var id: RuleID
    package var severity: Severity
    /// One sentence, lowercase, no full stop.
    package var summary: String
    /// Why it matters, in Markdown.
    package var rationale: String
    /// What to do instead, in Markdown.
    package var remedy: String

    package init(id: RuleID, severity: Severity, summary: String, rationale: String, remedy: String) {
        self.id = id
        self.severity = severity
        self.summary = summary
        self.rationale = rationale
        self.remedy = remedy
    }
}
