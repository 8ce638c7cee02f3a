package import Diagnostics

/// Every kind of finding of comparing with an earlier state of the registry, for `deed rules` and `deed explain`.
package enum BaselineRules {
    /// What shows only beside an earlier state of the registry.
    package static let all: [RuleDescription] = [
        RuleDescription(
            id: "published-version-edited", severity: .error,
            summary: "a snapshot differs from what the base of the comparison has",
            rationale: """
                The digests in the tree show an edited snapshot, unless they were edited with it. The earlier state, in \
                git or an archive, shows it all the same. Consumers generated code from the snapshot as it was.
                """,
            remedy: "Restore the snapshot and `SHA256SUMS` from git, and release the change under a new version."),
        RuleDescription(
            id: "published-version-deleted", severity: .error,
            summary: "a snapshot that the base of the comparison has is gone",
            rationale: """
                A released version is a promise to everyone who reads its events, and events of it lie in logs and \
                queues. Deleted from the tree, it could be released again as something else.
                """,
            remedy: """
                Restore the snapshots and `SHA256SUMS` from git. An event that is over gets `status: retired` and keeps \
                its releases; a faulty release is followed by a better one.
                """),
    ]
}
