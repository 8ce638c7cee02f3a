import ContractModel
import ContractParsing
import Diagnostics
import YAMLSyntax

extension DeferredRelease {
    /// The contract as it is written; `nil` where it cannot be read.
    func parsed(_ catalog: SourceCatalog, into diagnostics: inout Diagnostics) -> Contract? {
        YAMLParser.parse(catalog[source].bytes, file: source, into: &diagnostics)
            .flatMap { ContractParser.contract($0, into: &diagnostics) }
    }
}

extension EventHistory {
    /// The event with the releases that were deferred.
    func opened(_ catalog: SourceCatalog, into diagnostics: inout Diagnostics) -> EventHistory {
        var history = self
        history.deferred = []
        let folder = EventFolder(name: name)
        for release in deferred {
            guard var contract = release.parsed(catalog, into: &diagnostics) else { continue }
            folder.agree(&contract, release: release.version, into: &diagnostics)
            history.releases.append(ContractFile(path: release.path, source: release.source, contract: contract))
        }
        history.releases.sort { $0.contract.version.value < $1.contract.version.value }
        return history
    }
}
