/// One finding: what is wrong, where, and what to do about it.
///
/// Messages follow rustc's manner: lowercase, no full stop, names in backticks; the message says what is wrong, `help`
/// says what to do, and the range is the smallest that carries the fault.
package struct Diagnostic: Sendable, Hashable {
    package var rule: RuleID
    package var severity: Severity
    package var message: String
    /// Where; `nil` only where no file is at fault.
    package var range: SourceRange?
    /// The words beneath the marked text, where the message alone leaves open what is marked.
    package var label: String?
    /// Other places that explain this one.
    package var related: [RelatedPlace]
    /// Lines below the frame, in order, such as `breaks: forward` or `witness: {…}`.
    package var notes: [Note]
    /// What to do.
    package var help: String?
    /// The contract, `orders.order_placed`, that the finding belongs to, for grouping.
    package var subject: String?
    /// What stays the same while the finding does, such as `f-4f1c2e9ab310`. Reports make one up where it is `nil`: see
    /// ``Fingerprint``.
    package var fingerprint: String?
    /// Edits that mend it, each on its own.
    package var fixes: [Fix]
    /// Why it does not count, where somebody accepted it.
    package var suppression: Suppression?
    /// Where it is about a change of a contract: what it breaks, part by part.
    package var change: ChangeDetail?

    package init(
        _ rule: RuleID, _ severity: Severity, _ message: String, at range: SourceRange?, label: String? = nil,
        related: [RelatedPlace] = [], notes: [Note] = [], help: String? = nil, subject: String? = nil,
        fingerprint: String? = nil, fixes: [Fix] = [], suppression: Suppression? = nil
    ) {
        self.rule = rule
        self.severity = severity
        self.message = message
        self.range = range
        self.label = label
        self.related = related
        self.notes = notes
        self.help = help
        self.subject = subject
        self.fingerprint = fingerprint
        self.fixes = fixes
        self.suppression = suppression
    }

    /// Whether it was accepted: it is shown, and never makes a run fail.
    package var isWaived: Bool { suppression != nil }
}

/// A second place that a diagnostic shows, with the words beneath it.
package struct RelatedPlace: Sendable, Hashable {
    package var range: SourceRange
    package var label: String

    package init(_ range: SourceRange, _ label: String) {
        self.range = range
        self.label = label
    }
}

/// A labelled line below a source frame.
package struct Note: Sendable, Hashable {
    package var label: String
    package var text: String

    package init(_ label: String, _ text: String) {
        self.label = label
        self.text = text
    }
}
