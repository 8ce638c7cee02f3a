/// A finding with its places worked out.
package struct ReportEntry: Sendable {
    /// A second place and the words for it.
    package struct Related: Sendable {
        package let place: ReportPlace
        package let label: String
    }

    /// A fix of which each edit has its place.
    package struct Repair: Sendable {
        package let title: String
        package let edits: [(place: ReportPlace, replacement: String)]
    }

    package let diagnostic: Diagnostic
    package let fingerprint: String
    /// The contract that it belongs to: the one that it names, else that of its file.
    package let contract: String?
    /// `nil` where no file is at fault.
    package let place: ReportPlace?
    package let related: [Related]
    package let repairs: [Repair]

    /// `error`, `warning`, `note`, or `waived`.
    var word: String { diagnostic.isWaived ? "waived" : diagnostic.severity.rawValue }

    /// How much it matters: 3 an error, 2 a warning, 1 a note, 0 what was waived.
    var rank: Int {
        if diagnostic.isWaived { return 0 }
        return switch diagnostic.severity {
        case .error: 3
        case .warning: 2
        case .note, .off: 1
        }
    }

    /// What stands below the message, in order: notes, who waived it, what to do.
    var details: [Note] {
        var details = diagnostic.notes
        if let suppression = diagnostic.suppression { details.append(Note("waived", suppression.text)) }
        if let help = diagnostic.help { details.append(Note("help", help)) }
        return details
    }

    /// The message and all below it as lines of plain text without anything that a terminal or a page would obey.
    var plainText: String {
        let lines = [diagnostic.message] + details.map { "\($0.label): \($0.text)" }
        return lines.map(DisplayText.safeLines).joined(separator: "\n")
    }
}
