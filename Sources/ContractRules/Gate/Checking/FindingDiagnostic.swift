import ContractModel
import ContractRegistry
import DeedRuntime
import Diagnostics
import PayloadSets

/// A finding of the gate as people see it: both places, what breaks, the proof, who is hit, the way out.
struct FindingDiagnostic {
    let found: GateFinding
    let contract: ResolvedContract
    let promise: CompatibilityPromise
    /// Swift that compiled before and does not now.
    let source: String?

    private var finding: Finding { found.finding }
    private var words: FindingWords { finding.words }

    var diagnostic: Diagnostic {
        let change = finding.site.change
        var diagnostic = Diagnostic(
            finding.rule.id, found.severity, "\(words.message) in `\(contract.name)`",
            at: change.new ?? contract.contract.version.range, label: words.here, related: related, notes: notes,
            help: help, subject: contract.name.description, fingerprint: found.fingerprint,
            suppression: found.suppression)
        diagnostic.change = found.detail(under: promise.mode, after: contract.version)
        return diagnostic
    }

    private var related: [RelatedPlace] {
        guard let old = finding.site.change.old else { return [] }
        var label = words.there ?? found.against.label
        let teams = found.readers.teams
        if !teams.isEmpty { label += ", read by \(Self.list(teams))" }
        return [RelatedPlace(old, label)]
    }

    private var notes: [Note] {
        var notes = Direction.allCases.flatMap(proof) + meaning
        if let source { notes.append(Note("swift", source)) }
        if found.severity >= .warning { notes.append(found.readers.note) }
        if found.severity == .error, !found.missing.isEmpty, found.suppression == nil {
            notes.append(Note("waiver", missing))
        }
        return notes
    }

    private var missing: String {
        "\(found.fingerprint), for \(Self.list(found.missing)) to accept (waivers/\(found.missing[0]).yaml)"
    }

    private func proof(_ direction: Direction) -> [Note] {
        switch finding[direction] {
        case .compatible: return []
        case .breaks(let witness): return [Note("breaks", reach(direction))] + Self.shown(witness)
        case .tolerated(let witness):
            return [Note("tolerated", reach(direction) + ", if they were strict")] + Self.shown(witness)
        case .unproven(let reason):
            return [Note("breaks", reach(direction)), Note("unproven", "\(reason); it counts as a break")]
        }
    }

    private static func shown(_ witness: Witness) -> [Note] {
        [
            Note("witness", ReplayFailure.shown(Array(witness.payload.description.utf8))),
            Note("refused", witness.violation.description),
        ]
    }

    /// Who refuses what.
    private func reach(_ direction: Direction) -> String {
        let new = contract.version == found.against.version ? "this state" : contract.version.description
        switch direction {
        case .backward: return "backward; readers of \(new) refuse what \(versions) may have written"
        case .forward: return "forward; readers of \(versions) refuse what \(new) may write"
        }
    }

    /// `1.0.0 … 1.3.0`.
    private var versions: String {
        if case .base(_, let name) = found.against { return "\(found.against.version) in \(name)" }
        guard let first = found.versions.first, let last = found.versions.last, first != last else {
            return found.against.version.description
        }
        return found.versions.count == 2 ? "\(first) and \(last)" : "\(first) … \(last)"
    }

    private var meaning: [Note] {
        guard finding.meaning != .none, let witness = SemanticWitness(finding) else {
            return finding.meaning == .changes ? [Note("breaks", "meaning; the wire stays as it is")] : []
        }
        let head = finding.meaning == .changes ? [Note("breaks", "meaning; the same payload reads otherwise")] : []
        return head + [
            Note("payload", ReplayFailure.shown(Array(witness.payload.description.utf8))),
            Note("reads", "\(witness.before) in \(found.against.version), \(witness.after) now"),
        ]
    }

    /// The rule's words, else the version that clears it.
    private var help: String {
        if let help = words.help { return help }
        guard found.severity == .error, found.isCuredByMajor else { return finding.rule.description.remedy.asHelp }
        return "take the change back, or make this \(contract.version.nextMajor) with an upcast"
    }

    static func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}

extension String {
    /// Sentences of a rule's page as the help of a finding: lowercase, no full stop at the end.
    fileprivate var asHelp: String {
        let text = hasSuffix(".") ? String(dropLast()) : self
        return text.prefix(1).lowercased() + text.dropFirst()
    }
}
