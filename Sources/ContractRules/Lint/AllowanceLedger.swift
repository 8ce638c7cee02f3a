import ContractModel
import ContractRegistry
import Diagnostics

/// The `allow` entries of all contracts, and which of them were needed.
struct AllowanceLedger: Sendable {
    fileprivate struct Entry: Sendable {
        var allowance: Allowance
        var subject: String
        var isExpired: Bool
        var isUsed = false
    }

    private var files: [SourceID: [Entry]] = [:]

    init(_ registry: ResolvedRegistry, today: CalendarDay) {
        for event in registry.events {
            for contract in event.working where !contract.contract.allow.isEmpty {
                files[contract.source] = contract.contract.allow.map { allowance in
                    let isExpired = allowance.until.map { $0.value < today } ?? false
                    return Entry(allowance: allowance, subject: event.name.description, isExpired: isExpired)
                }
            }
        }
    }

    /// Whether an entry could cover what was found there.
    func concern(_ range: SourceRange?) -> Bool { range.map { files[$0.file] != nil } ?? false }

    /// Whether an entry accepts the finding. Entries that did so are used; an expired one accepts nothing, but was needed.
    mutating func cover(_ found: LintRun.Found) -> Bool {
        guard let file = found.diagnostic.range?.file, var entries = files[file] else { return false }
        var isCovered = false
        for index in entries.indices where entries[index].allowance.accepts(found) {
            entries[index].isUsed = true
            isCovered = isCovered || !entries[index].isExpired
        }
        files[file] = entries
        return isCovered
    }

    /// What is wrong with the entries, by rule.
    consuming func complaints(_ known: [RuleID: RuleStage]) -> [(RuleID, [LintFinding])] {
        var expired: [LintFinding] = []
        var unused: [LintFinding] = []
        var unknown: [LintFinding] = []
        for entry in files.values.joined() {
            let stage = known[RuleID(entry.allowance.rule.value)]
            if stage != .lint {
                unknown.append(entry.misplaced(stage, known))
            } else if !entry.isUsed {
                unused.append(entry.unneeded)
            } else if entry.isExpired {
                expired.append(entry.overdue)
            }
        }
        return [("allow-unknown-rule", unknown), ("allow-unused", unused), ("allow-expired", expired)]
    }
}

extension Allowance {
    fileprivate func accepts(_ found: LintRun.Found) -> Bool {
        guard rule.value == found.diagnostic.rule.rawValue else { return false }
        guard let at else { return true }
        return found.paths.contains { at.value.covers($0) }
    }
}

extension AllowanceLedger.Entry {
    fileprivate var rule: Located<String> { allowance.rule }

    fileprivate var place: String { allowance.at.map { " at `\($0.value)`" } ?? "" }

    fileprivate func misplaced(_ stage: RuleStage?, _ known: [RuleID: RuleStage]) -> LintFinding {
        guard let stage else {
            let lint = known.filter { $0.value == .lint }.map(\.key.rawValue).sorted()
            return LintFinding(
                "`allow` names `\(rule.value)`, which is no rule", at: rule.range,
                help: Nearest.help(for: rule.value, among: lint) ?? "`deed rules` lists the rules", subject: subject)
        }
        let help =
            stage == .compatibility
            ? "what a change breaks is accepted by the team that it hits, in `waivers/<team>.yaml`"
            : "correct what it finds; only findings of lint can be accepted"
        return LintFinding(
            "`allow` cannot accept `\(rule.value)`, which is not a rule of lint", at: rule.range, help: help,
            subject: subject)
    }

    fileprivate var unneeded: LintFinding {
        LintFinding(
            "nothing is left for `allow` of `\(rule.value)`\(place) to accept", at: allowance.range,
            help: "remove the entry", subject: subject)
    }

    fileprivate var overdue: LintFinding {
        let day = allowance.until.map { "\($0.value)" } ?? ""
        return LintFinding(
            "`allow` of `\(rule.value)`\(place) expired on \(day)", at: allowance.until?.range ?? allowance.range,
            help: "correct what it accepted, or give a later `until` and a reason that still holds", subject: subject)
    }
}
