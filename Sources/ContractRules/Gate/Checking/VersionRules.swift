package import Diagnostics

/// Kinds of findings about the version that a contract says.
package enum VersionRules {
    static let notBumped: RuleID = "version-not-bumped"
    static let tooSmall: RuleID = "version-bump-too-small"
    static let tooLarge: RuleID = "version-bump-too-large"
    static let gap: RuleID = "version-gap"
    static let decreased: RuleID = "version-decreased-or-duplicate"

    package static let all: [RuleDescription] = [
        RuleDescription(
            id: notBumped, severity: .error, summary: "a contract changed and its version did not",
            rationale: """
                A version is a name for one content. Two contents under one name cannot be told apart by anybody who stored, \
                reads or debugs events of that version.
                """,
            remedy: "Raise `version` to what the finding says. `deed check --fix` does."),
        RuleDescription(
            id: tooSmall, severity: .error, summary: "a version went up less than its changes need",
            rationale: """
                The version is what consumers plan by: a patch changes nothing for them, a minor adds, a major needs an upcast. \
                A version that promises more than it keeps breaks them without warning.
                """,
            remedy: "Raise `version` to what the finding says. `deed check --fix` does."),
        RuleDescription(
            id: tooLarge, severity: .note, summary: "a version went up more than its changes need",
            rationale: """
                A step that is larger than it needs to be makes consumers look for what changed, and a major that breaks nothing \
                makes everybody write code for two versions.
                """,
            remedy: "Take the smaller version, unless the larger one is meant as a sign."),
        RuleDescription(
            id: gap, severity: .error, summary: "a version leaves others out",
            rationale: """
                Whoever sees 1.0.0 and 1.2.0 looks for 1.1.0. A history without gaps says that nothing is missing.
                """,
            remedy: "Take the next version. `deed check --fix` does."),
        RuleDescription(
            id: decreased, severity: .error, summary: "a version is below one that is released",
            rationale: """
                Versions only grow. One that goes back says that an older content is the newer one, or names a content for the \
                second time.
                """,
            remedy: "Raise `version` above the newest release of its major. `deed check --fix` does."),
    ]
}
