import ContractModel
import ContractRegistry
import DeedRuntime
import Diagnostics
import PayloadValidation

/// An example of a release, as it is replayed.
struct ReplayedExample {
    var release: ResolvedContract
    var name: Located<String>
    var bytes: [UInt8]
    /// The last release that has it; ``release`` is the first.
    var last: SemanticVersion

    var major: Int { release.version.major }
    var isImported: Bool { release.isImported }

    /// The examples of all releases of an event, each payload once for its major: a release repeats those before it.
    static func all(of event: ResolvedEvent, _ catalog: SourceCatalog) -> [ReplayedExample] {
        // By length: few examples of an event are equally long, and to hash them costs more than to compare those.
        var places: [Int: [Int]] = [:]
        var major = 0
        var found: [ReplayedExample] = []
        for release in event.releases {
            if release.version.major != major { places = [:] }
            major = release.version.major
            for example in release.contract.examples {
                guard let bytes = release.bytes(of: example, catalog) else { continue }
                if let place = places[bytes.count]?.first(where: { found[$0].bytes == bytes }) {
                    found[place].last = release.version
                    continue
                }
                places[bytes.count, default: []].append(found.count)
                found.append(
                    ReplayedExample(release: release, name: example.name, bytes: bytes, last: release.version))
            }
        }
        return found
    }
}

extension ResolvedContract {
    /// Whether a snapshot was written by `import`.
    var isImported: Bool { contract.release?.imported == true }

    /// The payload of an example; `nil` where its file is missing, which loading has said.
    fileprivate func bytes(of example: Example, _ catalog: SourceCatalog) -> [UInt8]? {
        switch example.payload {
        case .inline(let literal): literal.jsonBytes
        case .file(let path): exampleFiles.first { $0.path == path.value }.map { catalog[$0.source].bytes }
        }
    }
}

extension ResolvedEvent {
    /// The event without the drafts above all that is promised: they promise nothing and are promised nothing.
    var withoutDrafts: ResolvedEvent {
        let promised = working.filter { $0.contract.effectiveStatus != .draft } + releases
        let newest = promised.map(\.version.major).max() ?? 0
        var event = self
        event.working.removeAll { $0.contract.effectiveStatus == .draft && $0.version.major > newest }
        return event
    }
}
