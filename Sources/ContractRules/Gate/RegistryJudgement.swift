package import ContractModel
package import ContractRegistry
package import Diagnostics
import PayloadValidation

/// Judges a registry event by event: opens the releases of one, validates the examples, replays those of releases, holds the
/// working contracts against them, looks at who reads the event, and lets go of the releases again. However large the registry,
/// the releases of few events are in memory.
package struct RegistryJudgement: Sendable {
    /// What is left of an event.
    fileprivate struct Result: Sendable {
        var found = Diagnostics()
        var verdicts: [ContractVerdict] = []
        var readings: [ReadingFindings] = []
        var releases: [ResolvedContract]
    }

    private let opening: EventOpening
    private let subject: GateSubject
    private let today: CalendarDay
    private let sourceProof: CompatibilityGate.SourceProof

    /// - Parameter opening: Of the registry that is the subject.
    package init(
        _ opening: EventOpening, _ subject: GateSubject, today: CalendarDay,
        sourceProof: @escaping CompatibilityGate.SourceProof = { _ in nil }
    ) {
        self.opening = opening
        self.subject = subject
        self.today = today
        self.sourceProof = sourceProof
    }

    /// - Parameters:
    ///   - before: What was found before an earlier state was looked at: what is unsound by then is not replayed.
    ///   - isComplete: See ``CompatibilityGate/check(isComplete:diagnostics:)``.
    ///   - registry: The subject's; what was deferred of it is replaced by what is known of it afterwards.
    ///   - diagnostics: Holds what was found before.
    package func check(
        soundBefore before: Diagnostics, isComplete: Bool, registry: inout ResolvedRegistry,
        diagnostics: inout Diagnostics
    ) -> CompatibilityGate.Outcome {
        let linter = Linter(registry, catalog: subject.catalog, today: today)
        let results = judged(linter, before, diagnostics)
        for (number, result) in results.enumerated() where opening.isDeferred(number) {
            registry.events[number].releases = result.releases
        }
        for result in results { diagnostics.append(contentsOf: result.found) }
        Linter(registry, catalog: subject.catalog, today: today)
            .check(readings: results.flatMap(\.readings), into: &diagnostics)
        let whole = GateSubject(
            registry, base: subject.base, baseName: subject.baseName, catalog: subject.catalog)
        return CompatibilityGate(whole, today: today, sourceProof: sourceProof)
            .conclude(results.flatMap(\.verdicts), isComplete: isComplete, diagnostics: &diagnostics)
    }

    private func judged(_ linter: Linter, _ before: Diagnostics, _ diagnostics: Diagnostics) -> [Result] {
        let faulty = UnsoundEvents(before, upcastsMatter: true)
        let incomparable = UnsoundEvents(diagnostics, upcastsMatter: false)
        let replays = ReplayGate(subject.registry, catalog: subject.catalog)
        let gate = CompatibilityGate(subject, today: today)
        let (opening, catalog) = (opening, subject.catalog)
        return Parallel.map(count: opening.count) { number in
            var found = Diagnostics()
            let event = opening.event(number, into: &found)
            var result = Result(releases: event.releases)
            let validators = Self.checkExamples(of: event, catalog, into: &result.found)
            let promised = event.withoutDrafts
            if !faulty.contains(promised), !UnsoundEvents(found, upcastsMatter: true).contains(promised) {
                result.found.append(contentsOf: replays.findings(of: event, validators: validators))
            }
            if !incomparable.contains(event), !UnsoundEvents(found, upcastsMatter: false).contains(event) {
                result.verdicts = gate.verdicts(on: event)
            }
            result.readings = linter.readings(of: event)
            found.append(contentsOf: result.found)
            result.found = found
            if opening.isDeferred(number) { result.letGo() }
            return result
        }
    }

    /// Checks the examples of working contracts; gives what judged them, which the replays need as well.
    private static func checkExamples(
        of event: ResolvedEvent, _ catalog: SourceCatalog, into found: inout Diagnostics
    ) -> [SemanticVersion: PayloadValidator] {
        var validators: [SemanticVersion: PayloadValidator] = [:]
        for contract in event.working {
            guard let validator = ExampleValidation.validator(of: contract) else { continue }
            found.append(contentsOf: ExampleValidation.examples(of: contract, validator, catalog))
            validators[contract.version] = validator
        }
        return validators
    }
}

extension RegistryJudgement.Result {
    /// Keeps of the releases what is asked of them later; all of those only that something was found about.
    fileprivate mutating func letGo() {
        for index in releases.indices { releases[index] = releases[index].outline }
        for index in verdicts.indices { verdicts[index].letGo(releases) }
    }
}
