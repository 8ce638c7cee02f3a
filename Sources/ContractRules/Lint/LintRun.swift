import ContractModel
import ContractRegistry
import Diagnostics

/// One run of the rules over a registry.
struct LintRun {
    /// A finding that may still be covered by an `allow` entry.
    struct Found: Sendable {
        var diagnostic: Diagnostic
        /// Payload paths to its place; none where it is about the whole contract.
        var paths: [FieldPath]
    }

    private let index: LintIndex
    private let rules: RuleSet
    private let catalog: [LintRule]
    private var found: [Found] = []
    /// Every shared type that the units use, `domain.Name`.
    private var usedTypes: Set<String> = []
    /// Contracts with `allow` entries, by file.
    private var allowances: AllowanceLedger

    init(_ index: LintIndex, rules: [LintRule]) {
        self.index = index
        self.rules = RuleSet(rules, settings: index.registry.settings)
        catalog = rules
        allowances = AllowanceLedger(index.registry, today: index.today)
    }

    /// Domains and contracts are looked at on all cores: none of them needs what another gave.
    mutating func checkUnits() {
        let check = UnitCheck(index: index, rules: rules, allowances: allowances)
        let domains = index.registry.domains
        let contracts = index.registry.events.flatMap { event in
            event.working.map { ContractSite(resolved: $0, event: event) }
        }
        let results = Parallel.map(count: domains.count + contracts.count) { number in
            number < domains.count ? check.check(domains[number]) : check.check(contracts[number - domains.count])
        }
        for result in results {
            usedTypes.formUnion(result.references)
            found += result.found
        }
    }

    mutating func add(_ reading: ReadingFindings, subject: String) {
        for (rule, found) in zip(rules.readings, reading.byRule) {
            add(found, rule.rule, rule.severity, subject: subject)
        }
    }

    mutating func checkRegistry() {
        for rule in rules.registries { add(rule.check(index, usedTypes), rule.rule, rule.severity, subject: nil) }
    }

    private mutating func add(
        _ findings: [LintFinding], _ rule: RuleID, _ severity: Severity, subject: String?
    ) {
        for finding in findings {
            var paths: [FieldPath] = []
            if case .path(let path) = finding.place { paths = [path] }
            found.append(Found(diagnostic: finding.diagnostic(rule, severity, subject: subject), paths: paths))
        }
    }

    /// Everything that no `allow` entry covers, and what is wrong with the entries and the settings themselves.
    consuming func report(into diagnostics: inout Diagnostics) {
        var list = found.filter { !allowances.cover($0) }.map(\.diagnostic)
        let known = RuleCatalog.stages
        let complaints =
            allowances.complaints(known) + SeverityCheck.complaints(index.registry.settings, known)
            + EventSettingsCheck.complaints(index.registry)
        for (rule, findings) in complaints {
            guard let rule = catalog.first(where: { $0.id == rule }) else { continue }
            let severity = rules.severity(of: rule)
            guard severity != .off else { continue }
            list += findings.map { $0.diagnostic(rule.id, severity, subject: nil) }
        }
        list.sort(by: Diagnostic.comesBefore)
        for diagnostic in list { diagnostics.append(diagnostic) }
    }
}

extension LintFinding {
    func diagnostic(_ rule: RuleID, _ severity: Severity, subject: String?) -> Diagnostic {
        Diagnostic(
            rule, severity, message, at: range, label: label, related: related, notes: notes, help: help,
            subject: self.subject ?? subject)
    }
}

extension Diagnostic {
    /// By file, place, rule and message; what has no place comes first.
    fileprivate static func comesBefore(_ left: Self, _ right: Self) -> Bool {
        func key(_ range: SourceRange?) -> (Int32, Int32, Int32) {
            range.map { ($0.file.index, $0.lower, $0.upper) } ?? (-1, 0, 0)
        }
        let (first, second) = (key(left.range), key(right.range))
        return first == second ? (left.rule, left.message) < (right.rule, right.message) : first < second
    }
}
