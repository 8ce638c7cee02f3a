import ContractRegistry
import GitObjects

/// Why there is nothing to compare with where there must be: the run ends, with the way out.
package struct BaselineError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Lowercase, no full stop.
    package var message: String
    package var help: String?

    init(_ message: String, help: String? = nil) {
        self.message = message
        self.help = help
    }

    init(_ error: RegistryError) { self.init(error.description) }

    /// - Parameter place: where the run is, whose cure for missing history is better than the general one.
    init(_ error: GitError, in place: ContinuousIntegration? = nil) {
        self.init(error.description, help: place?.cure(error.reason) ?? error.help)
    }

    package var description: String { help.map { "\(message): \($0)" } ?? message }
}
