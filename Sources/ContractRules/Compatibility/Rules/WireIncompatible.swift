import ContractModel
import ContractRegistry
import Diagnostics

extension CompatibilityRule {
    /// The rule of last resort: it makes sure that no break goes by because no rule explains it.
    static let wireIncompatible = CompatibilityRule(
        "wire-incompatible", .error,
        "payloads of one version are refused by the other, and no single change explains it",
        why: "Several changes together can break what none of them breaks alone. The payload shows what is refused.",
        instead: "Look at the payload, and keep what its reader asks for; or make this the next major version.",
        RuleVerdicts("BF", producer: .breaks, consumer: .breaks, bump: .major), examples: [],
        judges: { _ in false },
        words: { _ in FindingWords("payloads of one version are refused by the other") })
}
