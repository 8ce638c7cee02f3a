/// Why something could not be read from a git repository.
package struct GitError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong, for people: lowercase, no full stop.
    package var description: String
    /// What to do about it.
    package var help: String?

    package init(_ description: String, help: String? = nil) {
        self.description = description
        self.help = help
    }
}
