import ContractRegistry

extension RegistryRun {
    /// Finds what to compare with, and says which of its releases were edited or are gone. Ends the run where there must
    /// be something to compare with and is not.
    mutating func compare(with options: BaselineOptions) throws -> Baseline {
        let current = loaded
        let baseline: Baseline
        do throws(BaselineError) {
            baseline = try withFindings { catalog, diagnostics throws(BaselineError) in
                let found = try Baseline.load(for: current, against: options.against, catalog: &catalog)
                found.checkReleases(of: current, catalog: catalog, into: &diagnostics)
                return found
            }
        } catch {
            throw Failure(error.description)
        }
        return baseline
    }
}
