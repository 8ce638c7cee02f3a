import ContractModel
import Diagnostics

/// What `severities` of the registry says about rules of compatibility.
struct SeveritySettings {
    private let overrides: [String: Severity]

    init(_ settings: Settings) {
        overrides = Dictionary(
            settings.severities.map { ($0.rule.value, $0.severity) }, uniquingKeysWith: { _, last in last })
    }

    /// - Parameter natural: as grave as the finding is by itself. Where that is less than its rule can be, a setting only
    ///   lowers it further.
    func severity(of rule: RuleDescription, natural: Severity) -> Severity {
        guard let override = overrides[rule.id.rawValue] else { return natural }
        return natural < rule.severity ? min(override, natural) : override
    }
}
