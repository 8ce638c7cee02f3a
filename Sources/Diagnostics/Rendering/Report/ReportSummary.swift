/// What a run looked at, and what follows from it: the last lines of a report.
package struct ReportSummary: Sendable {
    /// Such as `checked 412 contracts against 1,031 releases`.
    package var headline: String
    /// The figures in the headline, by their names in machine output, such as `contracts`.
    package var counts: [(name: String, value: Int)]
    /// How many of the errors are changes that break a promise.
    package var breaking = 0
    /// How many changes break nothing; there is no finding of them.
    package var compatible = 0
    /// Lines behind the first.
    package var conclusions: [String]

    package init(_ headline: String, counts: [(name: String, value: Int)], conclusions: [String] = []) {
        self.headline = headline
        self.counts = counts
        self.conclusions = conclusions
    }

    func lines(_ diagnostics: Diagnostics) -> [String] {
        [headline + ": " + findings(diagnostics)] + conclusions
    }

    /// `1 breaking, 0 warnings`, with other errors, notes, what was waived and what is compatible where there are some.
    package func findings(_ diagnostics: Diagnostics) -> String {
        var parts: [String] = []
        let errors = diagnostics.count(of: .error)
        if breaking > 0 { parts.append(Quantity.grouped(breaking) + " breaking") }
        if errors > breaking || breaking == 0 { parts.append(Quantity(errors - breaking, "error").description) }
        parts.append(Quantity(diagnostics.count(of: .warning), "warning").description)
        let notes = diagnostics.count(of: .note)
        if notes > 0 { parts.append(Quantity(notes, "note").description) }
        if diagnostics.waivedCount > 0 { parts.append(Quantity.grouped(diagnostics.waivedCount) + " waived") }
        if compatible > 0 { parts.append(Quantity(compatible, "compatible change").description) }
        return parts.joined(separator: ", ")
    }
}

/// A number of things in words: `1 error`, `1,031 releases`.
package struct Quantity: Sendable, CustomStringConvertible {
    private let count: Int
    private let singular: String
    private let plural: String

    package init(_ count: Int, _ singular: String, plural: String? = nil) {
        self.count = count
        self.singular = singular
        self.plural = plural ?? singular + "s"
    }

    package var description: String { Self.grouped(count) + " " + (count == 1 ? singular : plural) }

    /// With a comma between thousands.
    package static func grouped(_ number: Int) -> String {
        var digits = Array(String(number.magnitude))
        var position = digits.count - 3
        while position > 0 {
            digits.insert(",", at: position)
            position -= 3
        }
        return (number < 0 ? "-" : "") + String(digits)
    }
}
