package import ContractModel
package import ContractRegistry
package import Diagnostics

/// The gate: everything that changed in a registry, held against what was promised, and what people accepted of it.
package struct CompatibilityGate: Sendable {
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
        let unsound = UnsoundEvents(diagnostics, upcastsMatter: false)
        let events = subject.registry.events
        let verdicts = Parallel.map(count: events.count) { number in
            unsound.contains(events[number]) ? [] : self.verdicts(on: events[number])
        }
        return conclude(verdicts.flatMap(\.self), isComplete: isComplete, diagnostics: &diagnostics)
    }

    /// Holds what was found of the events against waivers, reports it, and adds what concerns the registry as a whole.
    func conclude(_ verdicts: [ContractVerdict], isComplete: Bool, diagnostics: inout Diagnostics) -> Outcome {
        var outcome = Outcome()
        outcome.verdicts = verdicts
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

    /// The verdicts on a sound event, which is given with all its releases.
    func verdicts(on event: ResolvedEvent) -> [ContractVerdict] {
        ContractGate(
            event: event, registry: subject.registry, base: subject.base.map { ($0, subject.baseName) },
            readers: { readers.readers(of: event) }, severities: severities, today: today
        ).verdicts()
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
