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
        let files = layout.files(releasedAt: options.releasedAt)
        return files.map { ($0.path, $0.text) } + ReleaseDigests.lists(of: files, existing: { _ in nil })
    }

    /// Writes what is new. `nil` where a file of the registry stands in the way; nothing is written then.
    package func write(_ diagnostics: inout Diagnostics) throws(RegistryError) -> Outcome? {
        let planned = layout.files(releasedAt: options.releasedAt)
        var outcome = Outcome()
        var new: [(path: String, text: String)] = []
        var conflicts = 0
        for file in planned {
            switch try state(of: file, among: planned) {
            case .missing, .outdated: new.append((file.path, file.text))
            case .same: outcome.unchanged += 1
            case .other(let reason):
                conflicts += 1
                diagnostics.error(
                    "import-conflict", "`\(FileSystem.join(options.into, file.path))` \(reason)", at: nil,
                    help: "move the file away, or import into another folder")
            }
        }
        guard conflicts == 0 else { return nil }
        let into = options.into
        let changed = Set(new.map(\.path))
        let lists = ReleaseDigests.lists(of: planned.filter { changed.contains($0.path) }) { path in
            try? FileSystem.read(FileSystem.join(into, path))
        }
        new += lists
        try put(new)
        outcome.written = new.map(\.path)
        return outcome
    }

    private enum State {
        case missing, same
        /// What an earlier import wrote and nobody touched.
        case outdated
        case other(String)
    }

    private func state(of file: ImportedFile, among planned: [ImportedFile]) throws(RegistryError) -> State {
        let path = FileSystem.join(options.into, file.path)
        guard FileSystem.kind(of: path) != nil else { return .missing }
        let text = String(decoding: try FileSystem.read(path), as: UTF8.self)
        if text == file.text { return .same }
        switch file.role {
        case .start:
            return file.path.hasSuffix("domain.yaml") && text.contains("\ntypes:") != file.text.contains("\ntypes:")
                ? .other("is there and lacks the types that imported contracts share") : .same
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
        return Set(files.files(releasedAt: options.releasedAt).filter { $0.role == .working }.map(\.text))
    }

    /// A registry that is not there yet appears in one step; in one that is, every file does.
    private func put(_ files: [(path: String, text: String)]) throws(RegistryError) {
        let isNew = FileSystem.kind(of: options.into) == nil
        let root = isNew ? "\(options.into).deed-import" : options.into
        if isNew { try FileSystem.removeTree(root) }
        for file in files {
            let path = FileSystem.join(root, file.path)
            try FileSystem.makeFolders(FileSystem.folder(of: path))
            try AtomicFile.write(file.text, to: path)
        }
        if isNew, !files.isEmpty { try FileSystem.rename(root, to: options.into) }
    }
}
