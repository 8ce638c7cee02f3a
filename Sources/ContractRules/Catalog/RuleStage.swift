/// The stage that finds what a rule is about.
package enum RuleStage: String, Sendable, Hashable, CaseIterable {
    case yaml, language, registry, payloads, lint, compatibility, generation, importing

    /// What it looks at, for people.
    package var title: String {
        switch self {
        case .yaml: "reading YAML"
        case .language: "reading the contract language"
        case .registry: "following references"
        case .payloads: "validating payloads"
        case .lint: "lint"
        case .compatibility: "comparing versions"
        case .generation: "generating code"
        case .importing: "importing"
        }
    }

    /// Whether `severities` of `deed.yaml` has an effect.
    package var takesSeverity: Bool { self == .lint || self == .compatibility }
}
