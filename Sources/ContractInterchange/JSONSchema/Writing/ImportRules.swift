package import Diagnostics

/// What may keep an import from being written.
package enum ImportRules {
    static let conflict: RuleID = "import-conflict"

    package static let all: [RuleDescription] = [
        RuleDescription(
            id: conflict, severity: .error, summary: "an import would write over what people wrote",
            rationale: "What stands in a registry may be relied on; an import cannot know why it says something else.",
            remedy: "Move the file away, or import into another folder.")
    ]
}
