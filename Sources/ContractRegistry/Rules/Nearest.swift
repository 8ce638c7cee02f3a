import ContractParsing

/// Finds the name that an author may have meant.
package enum Nearest {
    /// The closest of `candidates`, the first of several; `nil` where none is near enough to be a slip.
    package static func to(_ text: String, among candidates: [String]) -> String? {
        NearNames.best(for: text, among: candidates)
    }

    /// ``did you mean `x`?``, or `nil`.
    package static func help(for text: String, among candidates: [String]) -> String? {
        to(text, among: candidates).map { "did you mean `\($0)`?" }
    }
}
