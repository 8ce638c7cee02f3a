package import ContractModel
package import ContractRegistry
package import Diagnostics

/// The gate: everything that changed in a registry, held against what was promised, and what people accepted of it.
package struct CompatibilityGate {
    /// What one run comes to.
    package struct Outcome: Sendable {
        /// By contract, in the order of the registry.
        package var verdicts: [ContractVerdict] = []
        /// What a release of these versions settles.
        package var used: [UsedWaiver] = []

        package init() {}
    }

    /// The Swift that a finding keeps from compiling; `nil` where there is none to show.
    package typealias SourceProof = @Sendable (Finding) -> String?

    let subject: GateSubject
    let today: CalendarDay
    let readers: ReaderIndex
    private let severities: SeveritySettings
    private let sourceProof: SourceProof

    package init(_ subject: GateSubject, today: CalendarDay, sourceProof: @escaping SourceProof = { _ in nil }) {
        self.subject = subject
        self.today = today
        self.sourceProof = sourceProof
        readers = ReaderIndex(subject.registry, formerly: subject.base)
        severities = SeveritySettings(subject.registry.settings)
    }

    /// - Parameters:
    ///   - isComplete: Whether a waiver that nothing uses is useless; not in a run that is about some events only.
    ///   - diagnostics: Holds what was found before. Events of which something could not be read are left alone; findings
    ///     of replays take part in waiving.
    package func check(isComplete: Bool = true, diagnostics: inout Diagnostics) -> Outcome {
        var outcome = Outcome()
        outcome.verdicts = verdicts(except: UnsoundEvents(diagnostics, upcastsMatter: false))
        var registryFindings = (SettingsChanges(subject)?.findings ?? []) + (EventsGone(subject)?.findings ?? [])
        settle(&outcome, &registryFindings, isComplete, &diagnostics)
        for verdict in outcome.verdicts { report(verdict, into: &diagnostics) }
        registryFindings += SharedTypeChanges(registry: subject.registry, verdicts: outcome.verdicts).findings
        if let base = subject.base {
            registryFindings += StakeholderChanges(from: base, to: subject.registry).findings
        }
        for diagnostic in registryFindings { append(diagnostic, to: &diagnostics) }
        return outcome
    }

    private func verdicts(except unsound: UnsoundEvents) -> [ContractVerdict] {
        let registry = subject.registry
        let events = registry.events.filter { !unsound.contains($0) }
        let base = subject.base.map { ($0, subject.baseName) }
        let (readers, severities, today) = (readers, severities, today)
        return Parallel.map(count: events.count) { number in
            let event = events[number]
            return ContractGate(
                event: event, registry: registry, base: base, readers: { readers.readers(of: event.name) },
                severities: severities, today: today
            ).verdicts()
        }.flatMap { $0 }
    }

    func append(_ diagnostic: Diagnostic, to diagnostics: inout Diagnostics) {
        var diagnostic = diagnostic
        let usual = RuleCatalog.entry(diagnostic.rule.rawValue)?.description
        if let usual { diagnostic.severity = severities.severity(of: usual, natural: diagnostic.severity) }
        if diagnostic.severity != .off { diagnostics.append(diagnostic) }
    }

    private func report(_ verdict: ContractVerdict, into diagnostics: inout Diagnostics) {
        for found in verdict.findings where found.severity >= .warning {
            let report = FindingDiagnostic(
                found: found, contract: verdict.contract, promise: verdict.promise,
                source: found.finding.breaksSource ? sourceProof(found.finding) : nil)
            var diagnostic = report.diagnostic
            diagnostic.fixes = FindingRepair(catalog: subject.catalog, today: today).fixes(of: found.finding)
            diagnostics.append(diagnostic)
        }
        let summary = VerdictSummary(verdict, sourceProof: sourceProof)
        for diagnostic in [summary.version, summary.source, summary.history].compactMap(\.self) {
            append(diagnostic, to: &diagnostics)
        }
    }
}
