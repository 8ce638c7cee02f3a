package import Diagnostics

/// A rule of any stage, as `deed rules` and `deed explain` show it.
package struct RuleEntry: Sendable {
    package var description: RuleDescription
    package var stage: RuleStage
    package var examples: [RuleExample]
    /// Of rules that compare versions.
    package var changes: [ChangeExample] = []

    package init(description: RuleDescription, stage: RuleStage, examples: [RuleExample] = []) {
        self.description = description
        self.stage = stage
        self.examples = examples
    }

    package var id: RuleID { description.id }
}
