package import ContractModel
package import Diagnostics

/// A snippet that shows a rule at work. It is a test of the rule, and what the rule's page shows.
///
/// `«…»` marks, in order, what the rule's findings mark.
package struct RuleExample: Sendable {
    package enum Verdict: Sendable, Hashable {
        /// The rule finds something here.
        case fires
        /// How it is written well.
        case passes
        /// Looks like a case of the rule and is none.
        case spared
    }

    package var verdict: Verdict
    /// Why, in a few words; of ``Verdict/spared`` snippets above all.
    package var title: String
    package var snippet: ExampleSnippet
    /// The exact messages of the rule's findings, in order of their marks.
    package var messages: [String]
    /// Other rules that find something in this snippet.
    package var also: Set<RuleID>
    /// The day on which it is looked at.
    package var today: CalendarDay

    package static let defaultDay = CalendarDay("2026-06-01")!

    package static func fires(
        _ snippet: ExampleSnippet, _ messages: String..., also: Set<RuleID> = [], today: CalendarDay = defaultDay
    ) -> Self {
        Self(verdict: .fires, title: "", snippet: snippet, messages: messages, also: also, today: today)
    }

    package static func passes(
        _ snippet: ExampleSnippet, also: Set<RuleID> = [], today: CalendarDay = defaultDay
    ) -> Self {
        Self(verdict: .passes, title: "", snippet: snippet, messages: [], also: also, today: today)
    }

    package static func spares(
        _ title: String, _ snippet: ExampleSnippet, also: Set<RuleID> = [], today: CalendarDay = defaultDay
    ) -> Self {
        Self(verdict: .spared, title: title, snippet: snippet, messages: [], also: also, today: today)
    }
}
