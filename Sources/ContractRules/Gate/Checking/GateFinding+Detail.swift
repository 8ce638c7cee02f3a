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
            path: finding.site.path.description, against: versions.map(\.description), breaks: breaks,
            proofs: Direction.allCases.compactMap(proof),
            needs: severity == .error && !isCuredByMajor ? nil : bump.next(after: against.version).description,
            readers: readers.teams, toAccept: suppression == nil && severity == .error ? missing : [])
    }

    private var breaks: [String] {
        var breaks = Direction.allCases.filter { finding[$0].isBreaking }.map(\.rawValue)
        if finding.meaning == .changes { breaks.append("meaning") }
        if finding.producer == .breaks { breaks.append("swift_producer") }
        if finding.consumer == .breaks { breaks.append("swift_consumer") }
        return breaks
    }

    private func proof(_ direction: Direction) -> ChangeDetail.Proof? {
        switch finding[direction] {
        case .compatible, .tolerated: nil
        case .breaks(let witness):
            ChangeDetail.Proof(
                direction: direction.rawValue, payload: witness.payload.description,
                refused: witness.violation.description)
        case .unproven(let reason): ChangeDetail.Proof(direction: direction.rawValue, payload: nil, refused: reason)
        }
    }
}
