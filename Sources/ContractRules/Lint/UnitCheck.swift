import ContractModel
import ContractRegistry
import Diagnostics

/// Runs the rules over one contract or one domain.
struct UnitCheck: Sendable {
    struct Result: Sendable {
        var found: [LintRun.Found] = []
        /// The shared types that it uses.
        var references: Set<String> = []
    }

    let index: LintIndex
    let rules: RuleSet
    let allowances: AllowanceLedger

    func check(_ domain: Domain) -> Result {
        var result = check(SiteCollector.collect(domain, domains: index.types))
        for rule in rules.domains {
            for finding in rule.check(domain, index) {
                let diagnostic = finding.diagnostic(rule.rule, rule.severity, subject: domain.name)
                result.found.append(LintRun.Found(diagnostic: diagnostic, paths: []))
            }
        }
        return result
    }

    func check(_ site: ContractSite) -> Result { check(SiteCollector.collect(site, domains: index.types)) }

    private func check(_ unit: LintUnit) -> Result {
        var result = Result(references: unit.references)
        let scope = LintScope(unit: unit, index: index)
        if !unit.isFrozen { checkSites(scope, &result) }
        guard let contract = unit.contract else { return result }
        for rule in rules.contracts { add(rule.check(contract, scope), rule.rule, rule.severity, unit, &result) }
        return result
    }

    private func checkSites(_ scope: LintScope, _ result: inout Result) {
        let unit = scope.unit
        for site in unit.fields {
            for rule in rules.fields { add(rule.check(site, scope), rule.rule, rule.severity, unit, &result) }
        }
        checkValues(unit, &result)
        for site in unit.specs {
            for rule in rules.specs { add(rule.check(site, scope), rule.rule, rule.severity, unit, &result) }
        }
        for site in unit.enums {
            for rule in rules.enums { add(rule.check(site, scope), rule.rule, rule.severity, unit, &result) }
        }
        for site in unit.records {
            for rule in rules.records { add(rule.check(site, scope), rule.rule, rule.severity, unit, &result) }
        }
        for site in unit.types {
            for rule in rules.types { add(rule.check(site, scope), rule.rule, rule.severity, unit, &result) }
        }
    }

    private func checkValues(_ unit: LintUnit, _ result: inout Result) {
        for value in unit.types.map(ValueSite.init) {
            for rule in rules.values { add(rule.check(value), rule.rule, rule.severity, unit, &result) }
        }
        for site in unit.fields {
            let value = ValueSite(site)
            for rule in rules.values {
                guard let finding = rule.check(value) else { continue }
                if let type = value.ofType, rule.check(type) != nil { continue }
                add(finding, rule.rule, rule.severity, unit, &result)
            }
        }
    }

    private func add(
        _ finding: LintFinding?, _ rule: RuleID, _ severity: Severity, _ unit: LintUnit, _ result: inout Result
    ) {
        guard let finding else { return }
        let diagnostic = finding.diagnostic(rule, severity, subject: unit.subject)
        result.found.append(LintRun.Found(diagnostic: diagnostic, paths: paths(to: finding, in: unit)))
    }

    private func add(
        _ findings: [LintFinding], _ rule: RuleID, _ severity: Severity, _ unit: LintUnit, _ result: inout Result
    ) {
        for finding in findings { add(finding, rule, severity, unit, &result) }
    }

    /// Payload paths to a finding, where an `allow` entry may ask for them.
    private func paths(to finding: LintFinding, in unit: LintUnit) -> [FieldPath] {
        switch finding.place {
        case .whole: []
        case .path(let path): [path]
        case .node(let node): allowances.concern(finding.range) ? unit.paths(to: node) : []
        }
    }
}
