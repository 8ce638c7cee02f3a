import ContractGenerator
import ContractInterchange
import ContractRules
import Diagnostics

/// The rules of every stage, those of generating and importing too.
enum KnownRules {
    static let entries: [RuleEntry] =
        RuleCatalog.entries
        + (TemplateRules.all + UpcastRules.all + GenerationRules.all).map {
            RuleEntry(description: $0, stage: .generation, examples: [])
        }
        + ImportRules.all.map { RuleEntry(description: $0, stage: .importing, examples: []) }

    static func entry(_ id: String) -> RuleEntry? { entries.first { $0.id.rawValue == id } }
}
