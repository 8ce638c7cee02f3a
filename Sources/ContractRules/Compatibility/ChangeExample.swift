package import ContractModel

/// Two versions of a contract that show a rule of compatibility at work. It is a test of the rule, and what the rule's page
/// shows.
package struct ChangeExample: Sendable {
    /// What must come of it: of the rule's own finding.
    package struct Outcome: Sendable, Hashable {
        package var backward: Bool
        package var forward: Bool
        package var message: String
    }

    package var title: String
    package var old: ExampleSnippet
    package var new: ExampleSnippet
    /// `nil` where the rule finds nothing.
    package var outcome: Outcome?
    package var readers: Settings.Readers

    /// - Parameter breaks: `B` and `F`, for what must break on the wire, with a witness; empty where nothing does.
    package static func change(
        _ old: ExampleSnippet, to new: ExampleSnippet, breaks: String, _ message: String,
        readers: Settings.Readers = .strict
    ) -> Self {
        Self(
            title: "", old: old, new: new,
            outcome: Outcome(backward: breaks.contains("B"), forward: breaks.contains("F"), message: message),
            readers: readers)
    }

    /// What looks like a case of the rule and is none.
    package static func spares(_ title: String, _ old: ExampleSnippet, to new: ExampleSnippet) -> Self {
        Self(title: title, old: old, new: new, outcome: nil, readers: .strict)
    }
}
