import ContractModel
import Diagnostics

/// What lies in the folder of one event.
struct EventFolder {
    let name: EventName
    private var working: [(major: Int, file: ContractFile)] = []
    private var releases: [(version: SemanticVersion, file: ContractFile)] = []
    private var deferred: [DeferredRelease] = []
    private var snapshots: [Snapshot] = []
    private var digests: (list: DigestList, source: SourceID)?
    private var examples: [String: SourceID] = [:]
    private var firstSource: SourceID?

    struct Snapshot {
        /// `1.0.0.yaml`
        var name: String
        var digest: String
        var source: SourceID
    }

    init(name: EventName) { self.name = name }

    mutating func add(_ file: RegistryTree.File, _ loaded: LoadedFile, source: SourceID) {
        firstSource = firstSource ?? source
        if let digest = loaded.digest {
            snapshots.append(Snapshot(name: FileSystem.name(of: file.path), digest: digest, source: source))
        }
        switch (file.role, loaded.content) {
        case (.working(_, let major), .contract(let contract)):
            working.append((major, ContractFile(path: file.path, source: source, contract: contract)))
        case (.release(_, let version), .contract(let contract)):
            releases.append((version, ContractFile(path: file.path, source: source, contract: contract)))
        case (.release(_, let version), .deferred):
            deferred.append(DeferredRelease(version: version, path: file.path, source: source))
        case (.digests, .digests(let list)): digests = (list, source)
        case (.example, _): examples[file.path] = source
        default: break
        }
    }

    /// The event; `nil` where the folder holds no contract that could be read.
    mutating func history(_ catalog: SourceCatalog, into diagnostics: inout Diagnostics) -> EventHistory? {
        readReleasesAlone(catalog, into: &diagnostics)
        SnapshotDigests(snapshots: snapshots, list: digests?.list, source: digests?.source)
            .check(event: name, into: &diagnostics)
        guard !working.isEmpty || !releases.isEmpty else {
            reportNoContract(into: &diagnostics)
            return nil
        }
        var used: Set<String> = []
        var history = EventHistory(name: name)
        history.deferred = deferred.sorted { $0.version < $1.version }
        for (major, var file) in working.sorted(by: { $0.major < $1.major }) {
            agree(&file.contract, major: major, into: &diagnostics)
            file.exampleFiles = exampleFiles(of: file.contract, used: &used, into: &diagnostics)
            history.working.append(file)
        }
        for (version, var file) in releases.sorted(by: { $0.version < $1.version }) {
            agree(&file.contract, release: version, into: &diagnostics)
            history.releases.append(file)
        }
        reportUnused(used, into: &diagnostics)
        return history
    }

    /// Reads the deferred releases of a major whose working contract could not be read.
    private mutating func readReleasesAlone(_ catalog: SourceCatalog, into diagnostics: inout Diagnostics) {
        let majors = Set(working.map(\.major))
        for release in deferred where !majors.contains(release.version.major) {
            guard let contract = release.parsed(catalog, into: &diagnostics) else { continue }
            releases.append(
                (release.version, ContractFile(path: release.path, source: release.source, contract: contract)))
        }
        deferred.removeAll { !majors.contains($0.version.major) }
    }

    private func reportNoContract(into diagnostics: inout Diagnostics) {
        guard snapshots.isEmpty, let source = firstSource, !examples.isEmpty || digests != nil else { return }
        diagnostics.warning(
            "event-without-contract", "the folder `\(name.domain)/\(name.name)` holds no contract",
            at: SourceRange(file: source, lower: 0, upper: 0),
            help: "write `\(name.domain)/\(name.name)/v1.yaml`, or remove the folder")
    }

    private func exampleFiles(
        of contract: Contract, used: inout Set<String>, into diagnostics: inout Diagnostics
    ) -> [ExampleFile] {
        var files: [ExampleFile] = []
        for example in contract.examples + contract.counterexamples {
            guard case .file(let written) = example.payload else { continue }
            let path = "\(name.domain)/\(name.name)/\(written.value)"
            guard let source = examples[path] else {
                let folder = "\(name.domain)/\(name.name)/"
                let near = examples.keys.sorted().map { String($0.dropFirst(folder.utf8.count)) }
                diagnostics.error(
                    "example-missing", "there is no file `\(path)`", at: written.range,
                    help: Nearest.help(for: written.value, among: near) ?? "examples lie in `\(folder)examples/`")
                continue
            }
            used.insert(path)
            files.append(ExampleFile(path: written.value, source: source))
        }
        return files
    }

    private func reportUnused(_ used: Set<String>, into diagnostics: inout Diagnostics) {
        for (path, source) in examples.sorted(by: { $0.key < $1.key }) where !used.contains(path) {
            diagnostics.warning(
                "example-unused", "no contract of `\(name)` names `\(FileSystem.name(of: path))`",
                at: SourceRange(file: source, lower: 0, upper: 0),
                help: "add it to `examples` or `counterexamples`, or remove it")
        }
    }
}
