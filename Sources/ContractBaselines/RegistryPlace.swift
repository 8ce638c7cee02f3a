import ContractModel
import ContractParsing
import ContractRegistry
import Diagnostics
import GitObjects
import YAMLSyntax

/// Where a registry lay in an earlier commit: where it lies now, or, if it was moved since, where it had its name.
struct RegistryPlace {
    let repository: GitRepository
    let current: Registry
    let catalog: SourceCatalog

    /// The folder and what lies in it; `nil` where the commit holds no such registry.
    func find(in commit: ObjectID) throws(GitError) -> (folder: String, entries: [GitTreeEntry])? {
        let here = try repository.entries(of: commit, below: repository.prefix)
        if here.contains(where: { $0.path == "deed.yaml" }) { return (repository.prefix, here) }
        if let moved = try movedFrom(commit) { return (moved, try repository.entries(of: commit, below: moved)) }
        return here.isEmpty ? nil : (repository.prefix, here)
    }

    /// Of the registries with the same name that are no longer in their places, the one with the most files in common.
    private func movedFrom(_ commit: ObjectID) throws(GitError) -> String? {
        let entries = try repository.entries(of: commit, below: "")
        let settings = entries.filter {
            $0.kind == .file && FileSystem.name(of: $0.path) == "deed.yaml" && isGone($0.path)
        }
        let texts = try repository.blobs(settings.map(\.id))
        let folders = settings.filter { texts[$0.id].flatMap(name) == current.settings.registry.value }
            .map { $0.path.hasSuffix("/deed.yaml") ? String($0.path.dropLast("/deed.yaml".count)) : "" }
        let paths = Set(entries.map(\.path))
        let own = ownPaths
        func shared(_ folder: String) -> Int { own.count { paths.contains(FileSystem.join(folder, $0)) } }
        return folders.map { (folder: $0, shared: shared($0)) }
            .max { ($0.shared, $1.folder) < ($1.shared, $0.folder) }?.folder
    }

    private func name(_ settings: [UInt8]) -> String? {
        var scratch = SourceCatalog()
        var ignored = Diagnostics()
        let file = scratch.add(SourceFile(path: "deed.yaml", bytes: settings))
        return YAMLParser.parse(settings, file: file, into: &ignored)
            .flatMap { ContractParser.settings($0, into: &ignored) }?.registry.value
    }

    /// Whether the work tree no longer has a file.
    private func isGone(_ path: String) -> Bool {
        guard let real = FileSystem.realPath(current.root.isEmpty ? "." : current.root),
            real.hasSuffix(repository.prefix)
        else { return false }
        return FileSystem.kind(of: FileSystem.join(String(real.dropLast(repository.prefix.count)), path)) == nil
    }

    /// The paths of the registry's files, relative to it.
    private var ownPaths: [String] {
        let prefix = BaselineLoader.prefix(of: current)
        return catalog.files.filter { $0.path.hasPrefix(prefix) }.map { String($0.path.dropFirst(prefix.count)) }
    }
}
