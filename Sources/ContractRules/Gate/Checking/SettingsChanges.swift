import ContractModel
import ContractRegistry
import Diagnostics

/// Where the registry promises or checks less than it did: that is fine as a change of its own, and not together with
/// the contracts that it would let through.
struct SettingsChanges {
    private let subject: GateSubject
    private let old: ResolvedRegistry
    private let new: ResolvedRegistry

    init?(_ subject: GateSubject) {
        guard let base = subject.base else { return nil }
        self.subject = subject
        old = base
        new = subject.registry
    }

    var findings: [Diagnostic] {
        let found = modes + readers + rules
        guard !found.isEmpty else { return [] }
        let severity: Severity = changesContracts ? .error : .warning
        let help =
            changesContracts
            ? "make it a change of its own, that changes no contract; until then the stricter of both counts"
            : "have it approved by those who rely on it: from the next change on less is checked"
        return found.map { diagnostic in
            var diagnostic = diagnostic
            diagnostic.severity = severity
            diagnostic.help = help
            return diagnostic
        }
    }

    private var changesContracts: Bool {
        let events = new.events.contains { event in
            let before = old.event(event.name)?.working ?? []
            return event.working.contains { contract in
                let former = before.first { $0.version.major == contract.version.major }
                return former.map { !subject.isSame($0.source, contract.source) } ?? true
            }
        }
        guard !events else { return true }
        let files = Dictionary(old.domains.map { ($0.name, $0.range.file) }, uniquingKeysWith: { first, _ in first })
        return new.domains.contains { domain in
            guard
                domain.compatibility?.value
                    == old.domains.first(where: { $0.name == domain.name })?.compatibility?.value
            else { return false }
            return files[domain.name].map { !subject.isSame($0, domain.range.file) } ?? false
        }
    }

    private func finding(_ rule: RuleID, _ message: String, at range: SourceRange?, before: SourceRange?) -> Diagnostic
    {
        Diagnostic(
            rule, .error, message, at: range ?? new.settings.registry.range,
            related: before.map { [RelatedPlace($0, "so in \(subject.baseName)")] } ?? [])
    }

    private var modes: [Diagnostic] {
        var found: [Diagnostic] = []
        if !new.settings.compatibility.includes(old.settings.compatibility) {
            found.append(
                loosened("the registry", old.settings.compatibility, new.settings.compatibility, at: nil, before: nil))
        }
        for domain in new.domains {
            guard let before = old.domains.first(where: { $0.name == domain.name }) else { continue }
            let modes = (
                before.compatibility?.value ?? old.settings.compatibility,
                domain.compatibility?.value ?? new.settings.compatibility
            )
            guard before.compatibility?.value != domain.compatibility?.value, !modes.1.includes(modes.0) else {
                continue
            }
            found.append(
                loosened(
                    "domain `\(domain.name)`", modes.0, modes.1, at: domain.compatibility?.range ?? domain.range,
                    before: before.compatibility?.range))
        }
        return found + new.events.flatMap(events)
    }

    private func events(_ event: ResolvedEvent) -> [Diagnostic] {
        guard let before = old.event(event.name) else { return [] }
        return event.working.compactMap { contract in
            guard let former = before.working(ofMajor: contract.version.major),
                former.contract.compatibility?.value != contract.contract.compatibility?.value
            else { return nil }
            let modes = (
                CompatibilityPromise(for: former, in: old).mode, CompatibilityPromise(for: contract, in: new).mode
            )
            guard !modes.1.includes(modes.0) else { return nil }
            return loosened(
                "`\(event.name)`", modes.0, modes.1,
                at: contract.contract.compatibility?.range ?? contract.contract.event.range,
                before: former.contract.compatibility?.range)
        }
    }

    private func loosened(
        _ what: String, _ before: CompatibilityMode, _ now: CompatibilityMode, at range: SourceRange?,
        before place: SourceRange?
    ) -> Diagnostic {
        finding(
            RegistryChangeRules.modeLoosened,
            "\(what) promises `\(now.rawValue)` and promised `\(before.rawValue)` before", at: range, before: place)
    }

    private var readers: [Diagnostic] {
        guard old.settings.readers == .strict, new.settings.readers == .tolerant else { return [] }
        return [
            finding(
                RegistryChangeRules.rulesetLoosened,
                "`readers` was `strict` and is `tolerant`: limits no longer count as breaks", at: nil, before: nil)
        ]
    }

    private var rules: [Diagnostic] {
        var found: [Diagnostic] = []
        if new.settings.ruleset < old.settings.ruleset {
            found.append(
                finding(
                    RegistryChangeRules.rulesetLoosened,
                    "`ruleset` was \(old.settings.ruleset) and is \(new.settings.ruleset)", at: nil, before: nil))
        }
        let defaults = Dictionary(
            RuleCatalog.entries.map { ($0.id.rawValue, $0.description.severity) },
            uniquingKeysWith: { first, _ in first })
        let before = Dictionary(
            old.settings.severities.map { ($0.rule.value, $0) }, uniquingKeysWith: { _, last in last })
        let now = Dictionary(new.settings.severities.map { ($0.rule.value, $0) }, uniquingKeysWith: { _, last in last })
        for rule in Set(before.keys).union(now.keys).sorted() {
            guard let usual = defaults[rule] else { continue }
            let (was, becomes) = (before[rule]?.severity ?? usual, now[rule]?.severity ?? usual)
            guard becomes < was else { continue }
            found.append(
                finding(
                    RegistryChangeRules.rulesetLoosened, "`\(rule)` was `\(was.rawValue)` and is `\(becomes.rawValue)`",
                    at: now[rule]?.rule.range, before: before[rule]?.rule.range))
        }
        return found
    }
}
