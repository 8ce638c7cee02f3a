import ContractModel
import ContractRegistry
import Diagnostics

/// Where the snapshots of a registry and their digests are in a catalog, by event and version, whether they can be
/// parsed or not.
struct SnapshotIndex: Sendable {
    struct Event: Sendable {
        var snapshots: [SemanticVersion: SourceID] = [:]
        var digests: SourceID?
    }

    private(set) var events: [EventName: Event] = [:]

    init() {}

    /// - Parameter prefix: what stands before the paths of the registry's files.
    init(_ catalog: SourceCatalog, files: Range<Int>, below prefix: String) {
        for index in files {
            let path = catalog.files[index].path
            guard path.hasPrefix(prefix) else { continue }
            switch FileRole(path: String(path.dropFirst(prefix.count))) {
            case .release(let event, let version):
                events[event, default: Event()].snapshots[version] = SourceID(index)
            case .digests(let event): events[event, default: Event()].digests = SourceID(index)
            default: break
            }
        }
    }

    /// The digests that an event's list says, by file name.
    func digests(of event: EventName, _ catalog: SourceCatalog) -> [String: String] {
        guard let source = events[event]?.digests else { return [:] }
        var ignored = Diagnostics()
        let list = DigestList(catalog[source].bytes, file: source, into: &ignored)
        return Dictionary(list.entries.map { ($0.name, $0.digest) }, uniquingKeysWith: { first, _ in first })
    }
}
