import ContractBaselines
import ContractGenerator
import ContractModel
import ContractRegistry
import ContractRules

extension RegistryRun {
    /// Finds what to compare with, and says which of its releases were edited or are gone. Ends the run where there must
    /// be something to compare with and is not.
    mutating func compare(with options: BaselineOptions) throws -> Baseline {
        let (current, resolved) = (loaded, registry)
        let baseline: Baseline
        do throws(BaselineError) {
            baseline = try withFindings { catalog, diagnostics throws(BaselineError) in
                let found = try Baseline.load(for: current, resolved, against: options.against, catalog: &catalog)
                found.checkReleases(of: current, catalog: catalog, into: &diagnostics)
                return found
            }
        } catch {
            throw Failure(error.description)
        }
        stages.end("the state to compare with")
        return baseline
    }

    /// Holds every change against what was promised.
    ///
    /// - Parameter isComplete: Whether all events are meant, so that a waiver that nothing uses is useless.
    mutating func holdToPromises(
        since baseline: Baseline, today: CalendarDay, isComplete: Bool
    ) -> CompatibilityGate.Outcome {
        let registry = registry
        defer { stages.end("differences and rules of compatibility") }
        return withFindings { catalog, diagnostics in
            let subject = GateSubject(registry, baseline: baseline, catalog: catalog)
            let acronyms = registry.settings.swift.acronyms
            let gate = CompatibilityGate(subject, today: today) { finding in
                let proof = SourceProof(old: finding.site.old, new: finding.site.new, acronyms: acronyms)
                return proof?.snippet(at: finding.site.path, formerly: finding.site.formerPath)
            }
            return gate.check(isComplete: isComplete, diagnostics: &diagnostics)
        }
    }
}
