import ContractRegistry
import GitObjects

/// The files of a registry as they are in a commit, without a checkout.
struct CommitFiles {
    let tree: RegistryTree
    /// `1a2b3c4:contracts`, as `git show` takes it.
    let root: String
    /// What stands before the paths of files.
    let shownPrefix: String

    /// - Parameters:
    ///   - folder: from the repository's root, empty there.
    ///   - name: how people see the commit.
    ///   - known: files that are at hand, by their paths; git is not asked for what is the same.
    init(
        _ repository: GitRepository, _ entries: [GitTreeEntry], folder: String, name: String,
        known: [String: [UInt8]] = [:]
    ) throws(GitError) {
        root = "\(name):\(folder)"
        shownPrefix = folder.isEmpty ? root : root + "/"
        var reader = try BlobReader(repository)
        let links = entries.filter { $0.kind == .link }
        let targets = try reader.read(links.map(\.id))
        let walk = CommitWalk(entries) { String(decoding: targets[$0] ?? [], as: UTF8.self) }
        let wanted = walk.found.compactMap { found in
            found.id.map { (path: found.file.path, id: $0, isRead: found.file.isRead) }
        }
        .filter(\.isRead)
        let same = Parallel.map(count: wanted.count) { index in
            known[wanted[index].path].flatMap { wanted[index].id.isBlob(of: $0) ? $0 : nil }
        }
        let blobs = try reader.read(zip(wanted, same).compactMap { $1 == nil ? $0.id : nil })
        var contents: [String: [UInt8]] = [:]
        for (file, bytes) in zip(wanted, same) { contents[file.path] = bytes ?? blobs[file.id] }
        let texts = contents
        tree = RegistryTree(files: walk.found.map(\.file)) { path, limit throws(RegistryError) in
            let bytes = texts[path] ?? []
            return limit < bytes.count ? Array(bytes[...limit]) : bytes
        }
    }
}

extension RegistryTree.File {
    /// Whether the loader asks for the file's bytes.
    fileprivate var isRead: Bool {
        if refusal != nil || role == .passedOver { return false }
        if case .unknown = role { return false }
        return true
    }
}
