package import ContractModel
package import Diagnostics

/// How far the releases of a registry are read while it is loaded.
package enum ReleaseReading: Sendable {
    /// Wholly.
    case whole
    /// Those beside a working contract of the same major are found and digested, and read when their event is opened: what is
    /// judged event by event need not be in memory all at once.
    case deferred
}

/// A release whose bytes are in the catalog and that is not parsed yet.
package struct DeferredRelease: Sendable {
    package var version: SemanticVersion
    /// Relative to the registry.
    package var path: String
    package var source: SourceID
}

extension DeferredRelease {
    /// What its path says of it, where nothing else matters.
    func standIn(event: EventName) -> ResolvedContract {
        let place = SourceRange(file: source, lower: 0, upper: 0)
        var contract = Contract(
            event: Located(event, at: place), version: Located(version, at: place), payload: Record(range: place),
            range: place)
        contract.release = ReleaseRecord(releasedAt: Located("", at: place))
        return ResolvedContract(
            contract: contract, path: path, source: source, owner: nil, wireType: "", types: [],
            payload: ResolvedRecord(fields: [], range: place), exampleFiles: [])
    }
}
