import ContractBaselines
import ContractGenerator
import ContractModel
import ContractRegistry
import ContractRules
import Diagnostics
import PayloadValidation

extension RegistryRun {
    /// Everything that is to say about the registry: finds the state to compare with, validates examples, replays those of
    /// releases as the newest versions, holds every change against what was promised, and lints.
    ///
    /// - Parameter isComplete: Whether all events are meant, so that a waiver that nothing uses is useless.
    mutating func judge(
        against options: BaselineOptions, today: CalendarDay, isComplete: Bool
    ) throws -> (baseline: Baseline, outcome: CompatibilityGate.Outcome) {
        let registry = registry
        withFindings { _, diagnostics in ExampleValidation.checkDeclarations(registry, diagnostics: &diagnostics) }
        stages.end("patterns, defaults and constants")
        let before = diagnostics
        let baseline = try compare(with: options)
        stages.end("the state to compare with")
        defer { stages.end("examples, replays, differences, rules of compatibility and lint") }
        let (loaded, acronyms) = (loaded, registry.settings.swift.acronyms)
        let outcome = withRegistry { registry, catalog, diagnostics in
            let judgement = RegistryJudgement(
                EventOpening(loaded, registry, catalog), GateSubject(registry, baseline: baseline, catalog: catalog),
                today: today
            ) { finding in
                let proof = SourceProof(old: finding.site.old, new: finding.site.new, acronyms: acronyms)
                return proof?.snippet(at: finding.site.path, formerly: finding.site.formerPath)
            }
            return judgement.check(
                soundBefore: before, isComplete: isComplete, registry: &registry, diagnostics: &diagnostics)
        }
        return (baseline, outcome)
    }

    /// Finds what to compare with, and says which of its releases were edited or are gone. Ends the run where there must
    /// be something to compare with and is not.
    private mutating func compare(with options: BaselineOptions) throws -> Baseline {
        let (current, resolved, releases) = (loaded, registry, releases)
        do throws(BaselineError) {
            return try withFindings { catalog, diagnostics throws(BaselineError) in
                let found = try Baseline.load(
                    for: current, resolved, against: options.against, releases: releases, catalog: &catalog)
                found.checkReleases(of: current, catalog: catalog, into: &diagnostics)
                return found
            }
        } catch {
            throw Failure(error.description)
        }
    }
}
