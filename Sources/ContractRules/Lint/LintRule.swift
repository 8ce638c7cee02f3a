package import ContractModel
package import Diagnostics

/// One rule about how contracts are written: what it is, for people; examples, which are its tests; and its check.
package struct LintRule: Sendable {
    package var description: RuleDescription
    package var examples: [RuleExample]
    package var check: LintCheck

    package var id: RuleID { description.id }

    /// - Parameters:
    ///   - summary: One sentence, lowercase, no full stop.
    ///   - why: Why it matters, in Markdown.
    ///   - instead: What to do instead, in Markdown.
    init(
        _ id: RuleID, _ severity: Severity, _ summary: String, why: String, instead: String, examples: [RuleExample],
        check: LintCheck
    ) {
        description = RuleDescription(id: id, severity: severity, summary: summary, rationale: why, remedy: instead)
        self.examples = examples
        self.check = check
    }
}

/// What a rule looks at. The walk over a registry is made once, for all rules.
package enum LintCheck: Sendable {
    /// Each field as written, in contracts and in types of domains.
    case field(@Sendable (FieldSite, LintScope) -> LintFinding?)
    /// Each field and each named type, for what a value is whatever it is called by. What is wrong with a named type is said
    /// there, not at the fields that use it.
    case value(@Sendable (ValueSite) -> LintFinding?)
    /// Each type spec as written: of fields, items, map values, variants and named types.
    case spec(@Sendable (SpecSite, LintScope) -> LintFinding?)
    /// Each enum as written.
    case enumeration(@Sendable (EnumSite, LintScope) -> [LintFinding])
    /// Each record as written.
    case record(@Sendable (RecordSite, LintScope) -> [LintFinding])
    /// Each named type of a contract or of a domain.
    case type(@Sendable (TypeSite, LintScope) -> LintFinding?)
    /// Each working contract as a whole.
    case contract(@Sendable (ContractSite, LintScope) -> [LintFinding])
    case domain(@Sendable (Domain, LintIndex) -> [LintFinding])
    /// Each event that a consumer reads.
    case reading(@Sendable (ReadingSite, LintIndex) -> [LintFinding])
    /// The registry as a whole, and every shared type that anything in it uses, `domain.Name`.
    case registry(@Sendable (LintIndex, _ usedTypes: Set<String>) -> [LintFinding])
    /// What only the run itself knows: the settings of severities, and the use of `allow` entries.
    case run
}
