import ContractRegistry

/// Finds the name that somebody may have meant.
enum NearName {
    /// `; did you mean …?`, or nothing.
    static func help(for name: String, among known: [String]) -> String {
        Nearest.help(for: name, among: known).map { "; " + $0 } ?? ""
    }

    /// The closest name; nil where none is near enough to be a slip.
    static func nearest(to name: String, among known: [String]) -> String? { Nearest.to(name, among: known) }
}
