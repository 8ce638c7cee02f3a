import ContractModel
import ContractRegistry
import Diagnostics

/// What is said once of a contract: its version, its generated Swift, its history.
struct VerdictSummary {
    private let verdict: ContractVerdict
    private let sourceProof: CompatibilityGate.SourceProof
    private var contract: ResolvedContract { verdict.contract }

    /// The most reasons that are listed.
    private static let most = 8

    init(_ verdict: ContractVerdict, sourceProof: @escaping CompatibilityGate.SourceProof) {
        self.verdict = verdict
        self.sourceProof = sourceProof
    }

    /// What is wrong with the version.
    var version: Diagnostic? {
        guard let demand = verdict.demand, let nearest = verdict.nearest else { return nil }
        let weight = { (found: GateFinding) in found.finding.bump(under: verdict.promise.mode) }
        let reasons = verdict.findings.sorted { weight($0) > weight($1) }.map(\.finding.message)
        return demand.diagnostic(
            on: contract, released: nearest.contract.contract.version.range, reasons: reasons,
            isSaid: verdict.breakingCount > 0)
    }

    /// That the generated Swift breaks source although the contract needs no major.
    var source: Diagnostic? {
        guard let nearest = verdict.nearest, let bump = verdict.bump, bump < .major else { return nil }
        let breaking = verdict.findings.filter { $0.finding.breaksSource && $0.severity <= .note }
        guard !breaking.isEmpty else { return nil }
        var notes = breaking.prefix(Self.most).map {
            Note("because", "\($0.finding.message): \($0.finding.sourceWords)")
        }
        notes += breaking.prefix(Self.most).compactMap { sourceProof($0.finding) }.map { Note("swift", $0) }
        return Diagnostic(
            RegistryChangeRules.source, .note,
            "Swift that is generated for `\(contract.name)` breaks code written against \(nearest.version)",
            at: contract.contract.version.range, notes: notes,
            help: "a package that ships the generated code needs its next major; the contract does not",
            subject: contract.name.description)
    }

    /// What its releases break among themselves.
    var history: Diagnostic? {
        guard let first = verdict.history.first, let nearest = verdict.nearest else { return nil }
        let notes = verdict.history.prefix(Self.most).map { found in
            Note("since", "\(found.versions[0]): \(found.finding.message) (\(found.rule.id))")
        }
        let rest = verdict.history.count - notes.count
        return Diagnostic(
            RegistryChangeRules.history, .warning,
            "releases of `\(contract.name)` \(contract.version.major).x are not `\(verdict.promise.mode.rawValue)` among themselves",
            at: nearest.contract.contract.version.range,
            related: [RelatedPlace(first.against.contract.contract.version.range, "not compatible with this one")],
            notes: notes + (rest > 0 ? [Note("since", "\(rest) more")] : []),
            help: "let readers of stored events know; what is released stays as it is",
            subject: contract.name.description)
    }
}

extension Finding {
    /// Whose code stops compiling.
    var sourceWords: String {
        switch (producer == .breaks, consumer == .breaks) {
        case (true, true): "code that produces it and code that reads it"
        case (true, false): "code that produces it"
        case (false, true): "code that reads it"
        case (false, false): "no code"
        }
    }
}

extension ContractVerdict {
    /// `orders.order_placed must become 2.0.0 (it says 1.4.0)`; `nil` where it says what it should.
    package var conclusion: String? {
        let target: SemanticVersion
        if let demand {
            guard let fault = demand.fault, fault != .tooLarge else { return nil }
            target = demand.remedy
        } else {
            guard breakingCount > 0 else { return nil }
            target = contract.version.nextMajor
        }
        guard target != contract.version else { return nil }
        return "\(contract.name) must become \(target) (it says \(contract.version))"
    }
}
