/// That a finding was accepted: by whom, why, and for how long.
package struct Suppression: Sendable, Hashable {
    package var reason: String
    /// The team that accepted it, or several, with commas.
    package var by: String
    /// The last day on which it holds, `2026-09-01`; `nil` where it ends with the release that uses it.
    package var until: String?

    package init(reason: String, by: String, until: String? = nil) {
        self.reason = reason
        self.by = by
        self.until = until
    }

    /// `by fraud until 2026-09-01: reason`.
    package var text: String { "by \(by)" + (until.map { " until \($0)" } ?? "") + ": \(reason)" }
}
