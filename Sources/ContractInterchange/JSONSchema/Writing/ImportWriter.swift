import ContractModel
package import ContractRegistry
package import Diagnostics

/// Writes an import into a registry: all of it or nothing, and never over what people wrote.
package struct ImportWriter {
    package struct Options: Sendable {
        /// The registry, which need not be there yet.
        package var into: String
        /// Its name, where it has none.
        package var registry: String
        /// The team that owns the domains that are new.
        package var owner: String
        /// RFC 3339, UTC; of snapshots that are new.
        package var releasedAt: String

        package init(into: String, registry: String, owner: String = "unassigned", releasedAt: String) {
            self.into = into
            self.registry = registry
            self.owner = owner
            self.releasedAt = releasedAt
        }
    }

    /// What became of the files.
    package struct Outcome: Sendable {
        package var written: [String] = []
        package var unchanged = 0
    }

    private let imported: ImportedRegistry
    private let options: Options

    package init(_ imported: ImportedRegistry, options: Options) {
        self.imported = imported
        self.options = options
    }

    private var layout: ImportFiles {
        ImportFiles(imported: imported, registry: options.registry, owner: options.owner)
    }

    /// The files as they would be written, digests included, for a registry that is not there yet.
    package var files: [(path: String, text: String)] {
        var digests: [String: String] = [:]
        var files: [(path: String, text: String)] = []
        for file in layout.files(releasedAt: options.releasedAt) {
            files.append((file.path, file.text))
            guard case .snapshot(let release) = file.role else { continue }
            let line = DigestLine.text(release.fileName, Array(release.text.utf8))
            digests["\(release.folder)/SHA256SUMS", default: ""] += line + "\n"
        }
        return files + digests.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// Writes what is new. `nil` where a file of the registry stands in the way; nothing is written then.
    package func write(_ diagnostics: inout Diagnostics) throws(RegistryError) -> Outcome? {
        let isNew = FileSystem.kind(of: options.into) == nil
        if isNew { try FileSystem.makeFolders(options.into) }
        let transaction = try ReleaseTransaction(folder: options.into)
        var outcome = Outcome()
        var releases: [PlannedRelease] = []
        var others: [(path: String, text: String)] = []
        let errors = diagnostics.count(of: .error)
        for file in layout.files(releasedAt: options.releasedAt) {
            switch try state(of: file) {
            case .missing, .outdated:
                outcome.written.append(file.path)
                if case .snapshot(let release) = file.role {
                    releases.append(release)
                } else {
                    others.append((file.path, file.text))
                }
            case .same: outcome.unchanged += 1
            case .other(let reason):
                diagnostics.error(
                    ImportRules.conflict, "`\(FileSystem.join(options.into, file.path))` \(reason)", at: nil,
                    help: "move the file away, or import into another folder")
            }
        }
        guard diagnostics.count(of: .error) == errors else { return nil }
        try transaction.write(releases, beside: others)
        return outcome
    }

    private enum State {
        case missing, same
        /// What an earlier import wrote and nobody touched.
        case outdated
        case other(String)
    }

    private func state(of file: ImportedFile) throws(RegistryError) -> State {
        let path = FileSystem.join(options.into, file.path)
        guard FileSystem.kind(of: path) != nil else { return .missing }
        let text = String(decoding: try FileSystem.read(path), as: UTF8.self)
        if text == file.text { return .same }
        switch file.role {
        case .start:
            let domain = imported.domains.first { "\($0.name)/domain.yaml" == file.path }
            let holdsTypes = domain.map { DomainComparison.holdsTypes(Array(text.utf8), of: $0) } ?? true
            return holdsTypes ? .same : .other("lacks types that imported contracts share, or has them otherwise")
        case .snapshot:
            return Self.withoutMoment(text) == Self.withoutMoment(file.text)
                ? .same : .other("was released with another content")
        case .working:
            let name = file.path.split(separator: "/").dropLast().joined(separator: "/")
            return earlierWorkingTexts(of: name).contains(text) ? .outdated : .other("is there and says something else")
        }
    }

    /// A snapshot's text without the moment of its release, which an import keeps once it is written.
    private static func withoutMoment(_ text: String) -> [Substring] {
        text.split(separator: "\n").filter { !$0.hasPrefix("released_at:") }
    }

    /// What the working files of an event would have been at each of its versions.
    private func earlierWorkingTexts(of event: String) -> Set<String> {
        var part = imported
        part.versions = imported.versions.filter {
            "\($0.contract.event.value.domain)/\($0.contract.event.value.name)" == event
        }
        for index in part.versions.indices { part.versions[index].isWorking = true }
        let files = ImportFiles(imported: part, registry: options.registry, owner: options.owner)
        return Set(
            files.files(releasedAt: options.releasedAt).filter { if case .working = $0.role { true } else { false } }
                .map(\.text))
    }
}
