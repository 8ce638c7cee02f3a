import ContractModel
package import Diagnostics

/// The contracts of a registry that was loaded already. What has the same bytes in an earlier state of it need not be
/// parsed again; its ranges then point into the file that is there now, where the same text stands.
package struct KnownContracts: Sendable {
    private let contracts: [String: ContractFile]
    private let catalog: SourceCatalog

    package init(_ registry: Registry, _ catalog: SourceCatalog) {
        let files = registry.events.flatMap { $0.working + $0.releases }
        contracts = Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        self.catalog = catalog
    }

    subscript(path: String, bytes: [UInt8]) -> Contract? {
        guard let file = contracts[path], catalog[file.source].bytes == bytes else { return nil }
        return file.contract
    }
}
