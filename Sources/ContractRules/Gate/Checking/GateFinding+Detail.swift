import ContractModel
import ContractRegistry
import DeedRuntime
import Diagnostics
import PayloadSets

extension GateFinding {
    /// The finding part by part.
    func detail(under mode: CompatibilityMode, after version: SemanticVersion) -> ChangeDetail {
        let bump = isCuredByMajor ? .major : finding.bump(under: mode)
        return ChangeDetail(
            path: finding.site.path.description, against: versions.map(\.description), breaks: finding.breaks,
            proofs: finding.proofs.map {
                ChangeDetail.Proof(direction: $0.direction, payload: $0.payload, refused: $0.refused)
            },
            needs: severity == .error && !isCuredByMajor ? nil : bump.next(after: against.version).description,
            readers: readers.teams, toAccept: suppression == nil && severity == .error ? missing : [])
    }
}
