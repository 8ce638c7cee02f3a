import ContractModel
import Diagnostics

/// The rules that are on, by what they look at.
struct RuleSet: Sendable {
    struct Entry<Check: Sendable>: Sendable {
        var rule: RuleID
        var severity: Severity
        var check: Check
    }

    typealias FieldCheck = @Sendable (FieldSite, LintScope) -> LintFinding?
    typealias ValueCheck = @Sendable (ValueSite) -> LintFinding?
    typealias SpecCheck = @Sendable (SpecSite, LintScope) -> LintFinding?
    typealias EnumCheck = @Sendable (EnumSite, LintScope) -> [LintFinding]
    typealias RecordCheck = @Sendable (RecordSite, LintScope) -> [LintFinding]
    typealias TypeCheck = @Sendable (TypeSite, LintScope) -> LintFinding?
    typealias ContractCheck = @Sendable (ContractSite, LintScope) -> [LintFinding]
    typealias DomainCheck = @Sendable (Domain, LintIndex) -> [LintFinding]
    typealias ReadingCheck = @Sendable (ReadingSite, LintIndex) -> [LintFinding]
    typealias RegistryCheck = @Sendable (LintIndex, _ usedTypes: Set<String>) -> [LintFinding]

    private(set) var fields: [Entry<FieldCheck>] = []
    private(set) var values: [Entry<ValueCheck>] = []
    private(set) var specs: [Entry<SpecCheck>] = []
    private(set) var enums: [Entry<EnumCheck>] = []
    private(set) var records: [Entry<RecordCheck>] = []
    private(set) var types: [Entry<TypeCheck>] = []
    private(set) var contracts: [Entry<ContractCheck>] = []
    private(set) var domains: [Entry<DomainCheck>] = []
    private(set) var readings: [Entry<ReadingCheck>] = []
    private(set) var registries: [Entry<RegistryCheck>] = []
    private let overrides: [String: Severity]

    init(_ rules: [LintRule], settings: Settings) {
        overrides = Dictionary(settings.severities.map { ($0.rule.value, $0.severity) }) { _, last in last }
        for rule in rules { add(rule) }
    }

    /// What the registry says, else the rule itself.
    func severity(of rule: LintRule) -> Severity { overrides[rule.id.rawValue] ?? rule.description.severity }

    private mutating func add(_ rule: LintRule) {
        let severity = severity(of: rule)
        guard severity != .off else { return }
        switch rule.check {
        case .field(let check): fields.append(Entry(rule: rule.id, severity: severity, check: check))
        case .value(let check): values.append(Entry(rule: rule.id, severity: severity, check: check))
        case .spec(let check): specs.append(Entry(rule: rule.id, severity: severity, check: check))
        case .enumeration(let check): enums.append(Entry(rule: rule.id, severity: severity, check: check))
        case .record(let check): records.append(Entry(rule: rule.id, severity: severity, check: check))
        case .type(let check): types.append(Entry(rule: rule.id, severity: severity, check: check))
        case .contract(let check): contracts.append(Entry(rule: rule.id, severity: severity, check: check))
        case .domain(let check): domains.append(Entry(rule: rule.id, severity: severity, check: check))
        case .reading(let check): readings.append(Entry(rule: rule.id, severity: severity, check: check))
        case .registry(let check): registries.append(Entry(rule: rule.id, severity: severity, check: check))
        case .run: break
        }
    }
}
