import ContractModel
package import Diagnostics

/// The contracts of a registry that was loaded already. What has the same bytes in an earlier state of it is neither parsed nor
/// resolved again; its ranges then point into the file that is there now, where the same text stands.
package struct KnownContracts: Sendable {
    /// The bytes of the registry's files, by their paths below its root.
    package let files: [String: [UInt8]]
    private let contracts: [String: ContractFile]
    private let resolved: ResolvedRegistry

    /// - Parameter prefix: what stands before the paths of the registry's files in the catalog.
    package init(_ registry: Registry, _ resolved: ResolvedRegistry, _ catalog: SourceCatalog, below prefix: String) {
        let own = catalog.files.lazy.filter { $0.path.hasPrefix(prefix) }
        files = Dictionary(
            own.map { (String($0.path.dropFirst(prefix.count)), $0.bytes) }, uniquingKeysWith: { first, _ in first })
        let written = registry.events.lazy.flatMap { $0.working + $0.releases }
        contracts = Dictionary(written.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        self.resolved = resolved
    }

    subscript(path: String, bytes: [UInt8]) -> Contract? {
        guard let file = contracts[path], files[path] == bytes else { return nil }
        return file.contract
    }

    /// Whether what every contract depends on is the same in an earlier state: the types of domains, and the name of the registry.
    func sharesTypes(with earlier: Registry, _ catalog: SourceCatalog) -> Bool {
        guard earlier.domains.count == resolved.domains.count,
            earlier.settings.registry.value == resolved.settings.registry.value
        else { return false }
        return zip(earlier.domains, resolved.domains).allSatisfy { before, now in
            before.name == now.name && catalog[before.range.file].bytes == catalog[now.range.file].bytes
        }
    }

    /// An event of an earlier state, of which every contract is known; nil for others.
    func resolved(_ history: EventHistory) -> ResolvedEvent? {
        guard var event = resolved.event(history.name), event.working.count == history.working.count,
            event.releases.count == history.releases.count
        else { return nil }
        for (index, file) in history.working.enumerated() {
            guard event.working[index].isKnown(as: file) else { return nil }
            event.working[index].move(to: file)
        }
        for (index, file) in history.releases.enumerated() {
            guard event.releases[index].isKnown(as: file) else { return nil }
            event.releases[index].move(to: file)
        }
        return event
    }
}

extension ResolvedContract {
    /// Whether a file of an earlier state was found to be the same: then its contract was taken from where this one came from.
    fileprivate func isKnown(as file: ContractFile) -> Bool {
        path == file.path && contract.range == file.contract.range
    }

    fileprivate mutating func move(to file: ContractFile) {
        source = file.source
        exampleFiles = file.exampleFiles
    }
}
