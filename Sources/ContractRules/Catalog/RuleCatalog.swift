import ContractBaselines
import ContractParsing
import ContractRegistry
package import Diagnostics
import PayloadValidation
import YAMLSyntax

/// Every rule of every stage: what `deed rules` lists and `deed explain` tells about.
package enum RuleCatalog {
    /// By stage, then by id.
    package static let entries: [RuleEntry] =
        described.sorted { $0.0.id < $1.0.id }.map { RuleEntry(description: $0.0, stage: $0.1, examples: []) }
        + CompatibilityRule.all.map { rule in
            var entry = RuleEntry(description: rule.description, stage: .compatibility)
            entry.changes = rule.examples
            return entry
        }
        + LintRule.all.map { RuleEntry(description: $0.description, stage: .lint, examples: $0.examples) }

    /// Which stage a rule belongs to.
    package static let stages: [RuleID: RuleStage] = Dictionary(
        entries.map { ($0.id, $0.stage) }, uniquingKeysWith: { first, _ in first })

    /// The rules of the stages before lint, which have no examples of their own.
    private static var described: [(RuleDescription, RuleStage)] {
        YAMLRules.all.map { ($0, .yaml) } + BindingRules.all.map { ($0, .language) }
            + (RegistryRules.all + BaselineRules.all).map { ($0, .registry) } + PayloadRules.all.map { ($0, .payloads) }
            + (ReplayRules.all + GateRules.people + VersionRules.all + RegistryChangeRules.all).map {
                ($0, .compatibility)
            }
    }

    package static func entry(_ id: String) -> RuleEntry? { entries.first { $0.id.rawValue == id } }

    /// The rule that somebody may have meant.
    package static func suggestion(for id: String) -> String? {
        Nearest.to(id, among: entries.map(\.id.rawValue))
    }

    /// The page of a rule that is not in the catalogue, such as one of a generator.
    package static func explanation(of entry: RuleEntry) -> String { RulePage(entry).text }

    /// The page of one rule; `nil` where there is none of that id.
    package static func explanation(of id: String) -> String? { entry(id).map { RulePage($0).text } }
}
