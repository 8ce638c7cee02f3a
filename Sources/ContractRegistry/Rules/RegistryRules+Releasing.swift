import Diagnostics

extension RegistryRules {
    /// Why something is not released.
    static let releasing: [RuleDescription] = [
        RuleDescription(
            id: "release-refused", severity: .error, summary: "a contract cannot be released as it is",
            rationale: """
                A release is for good: it has a version above every release of its major, a status that promises \
                something, and no errors.
                """,
            remedy: "Raise the version, set the status to `active`, and mend what `deed check` says."),
        RuleDescription(
            id: "release-example-unreadable", severity: .error, summary: "an example file is not JSON",
            rationale: "A snapshot stands alone, so it takes the payloads of its examples in; they must be JSON.",
            remedy: "Correct the file."),
    ]
}
