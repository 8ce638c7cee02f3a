import ContractModel
import ContractRegistry
import Diagnostics

/// One run of the rules over a registry.
struct LintRun {
    /// A finding that may still be covered by an `allow` entry.
    struct Found {
        var diagnostic: Diagnostic
        /// Payload paths to its place; none where it is about the whole contract.
        var paths: [FieldPath]
    }

    private var index: LintIndex
    private let rules: RuleSet
    private let catalog: [LintRule]
    private var found: [Found] = []
    /// Contracts with `allow` entries, by file.
    private var allowances: AllowanceLedger

    init(_ registry: ResolvedRegistry, rules: [LintRule], today: CalendarDay) {
        index = LintIndex(registry, today: today)
        self.rules = RuleSet(rules, settings: registry.settings)
        catalog = rules
        allowances = AllowanceLedger(registry, today: today)
    }

    mutating func checkUnits() {
        for domain in index.registry.domains {
            check(SiteCollector.collect(domain, domains: index.types))
            for rule in rules.domains {
                add(rule.check(domain, index), rule.rule, rule.severity, subject: domain.name)
            }
        }
        for event in index.registry.events {
            for contract in event.working {
                let site = ContractSite(resolved: contract, event: event)
                check(SiteCollector.collect(site, domains: index.types))
            }
        }
    }

    private mutating func check(_ unit: LintUnit) {
        index.usedTypes.formUnion(unit.references)
        let scope = LintScope(unit: unit, index: index)
        if !unit.isFrozen { checkSites(scope) }
        guard let contract = unit.contract else { return }
        for rule in rules.contracts { add(rule.check(contract, scope), rule.rule, rule.severity, unit) }
    }

    private mutating func checkSites(_ scope: LintScope) {
        let unit = scope.unit
        for site in unit.fields {
            for rule in rules.fields { add(rule.check(site, scope), rule.rule, rule.severity, unit) }
        }
        for site in unit.specs {
            for rule in rules.specs { add(rule.check(site, scope), rule.rule, rule.severity, unit) }
        }
        for site in unit.enums {
            for rule in rules.enums { add(rule.check(site, scope), rule.rule, rule.severity, unit) }
        }
        for site in unit.records {
            for rule in rules.records { add(rule.check(site, scope), rule.rule, rule.severity, unit) }
        }
        for site in unit.types {
            for rule in rules.types { add(rule.check(site, scope), rule.rule, rule.severity, unit) }
        }
    }

    mutating func checkConsumers() {
        for consumer in index.registry.consumers {
            for reading in consumer.reads {
                let site = ReadingSite(consumer: consumer, reading: reading, event: index.event(reading.event.value))
                for rule in rules.readings {
                    add(rule.check(site, index), rule.rule, rule.severity, subject: consumer.team.value)
                }
            }
        }
    }

    mutating func checkRegistry() {
        for rule in rules.registries { add(rule.check(index), rule.rule, rule.severity, subject: nil) }
    }

    private mutating func add(_ finding: LintFinding?, _ rule: RuleID, _ severity: Severity, _ unit: LintUnit) {
        guard let finding else { return }
        add([finding], rule, severity, unit)
    }

    private mutating func add(_ findings: [LintFinding], _ rule: RuleID, _ severity: Severity, _ unit: LintUnit) {
        for finding in findings {
            var paths: [FieldPath] = []
            switch finding.place {
            case .whole: break
            case .path(let path): paths = [path]
            case .node(let node): if allowances.concern(finding.range) { paths = unit.paths(to: node) }
            }
            found.append(Found(diagnostic: finding.diagnostic(rule, severity, subject: unit.subject), paths: paths))
        }
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
        for (rule, findings) in allowances.complaints(known) + SeverityCheck.complaints(index.registry.settings, known)
        {
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
    fileprivate func diagnostic(_ rule: RuleID, _ severity: Severity, subject: String?) -> Diagnostic {
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
