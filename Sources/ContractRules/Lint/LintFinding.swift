package import ContractModel
package import Diagnostics

/// What a rule found; the run adds the rule's id, its severity and the subject.
package struct LintFinding: Sendable {
    /// Where in the payload it lies, for `allow`.
    package enum Place: Sendable {
        case whole
        /// A node of the unit's ``LintUnit``.
        case node(Int)
        case path(FieldPath)
    }

    package var message: String
    package var range: SourceRange?
    package var label: String?
    package var related: [RelatedPlace] = []
    package var notes: [Note] = []
    package var help: String?
    package var place: Place = .whole
    /// The contract or domain, where it is not the unit that is looked at.
    package var subject: String?

    package init(
        _ message: String, at range: SourceRange?, label: String? = nil, related: [RelatedPlace] = [],
        help: String? = nil, place: Place = .whole, subject: String? = nil
    ) {
        self.message = message
        self.range = range
        self.label = label
        self.related = related
        self.help = help
        self.place = place
        self.subject = subject
    }
}
