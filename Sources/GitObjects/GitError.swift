/// Why something could not be read from a git repository.
package struct GitError: Error, Sendable, Hashable, CustomStringConvertible {
    package enum Reason: Sendable, Hashable {
        /// There is no `git` to run.
        case noGit
        /// The folder is in no repository.
        case noRepository
        /// Git will not read the repository, for example because somebody else owns it.
        case refused
        /// The repository does not have what was asked for.
        case missing
        /// The clone lacks the history that holds what was asked for.
        case shallow
        /// Git, or the system, failed.
        case failed
    }

    package var reason: Reason
    /// What is wrong, for people: lowercase, no full stop.
    package var description: String
    /// What to do about it.
    package var help: String?

    package init(_ reason: Reason, _ description: String, help: String? = nil) {
        self.reason = reason
        self.description = description
        self.help = help
    }
}
