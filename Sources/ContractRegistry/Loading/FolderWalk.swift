/// Lists the files of a registry's folder. The layout is at most four levels deep, so a link to a folder above ends
/// there too.
struct FolderWalk {
    private let root: String
    private let realRoot: String
    private var files: [RegistryTree.File] = []

    private static let deepest = 4

    /// The tree below `root`.
    static func tree(of root: String) throws(RegistryError) -> RegistryTree {
        guard let realRoot = FileSystem.realPath(root) else {
            throw RegistryError(.list, root, cause: "no such file or directory")
        }
        var walk = FolderWalk(root: root, realRoot: realRoot)
        try walk.visit("", depth: 1)
        let unfinished = try UnfinishedRelease(root: root)
        walk.files += unfinished.paths(beside: walk.files).map { RegistryTree.File(path: $0, role: FileRole(path: $0)) }
        return RegistryTree(files: walk.files) { path, limit throws(RegistryError) in
            try unfinished.read(path, limit: limit)
        }
    }

    private init(root: String, realRoot: String) {
        self.root = root
        self.realRoot = realRoot
    }

    private mutating func visit(_ folder: String, depth: Int) throws(RegistryError) {
        for entry in try FileSystem.list(folder.isEmpty ? root : FileSystem.join(root, folder)) {
            guard !entry.name.hasPrefix(".") else { continue }
            try visit(entry, path: FileSystem.join(folder, entry.name), depth: depth)
        }
    }

    private mutating func visit(_ entry: FileSystem.Entry, path: String, depth: Int) throws(RegistryError) {
        switch entry.kind {
        case .file: add(path)
        case .folder where depth < Self.deepest: try visit(path, depth: depth + 1)
        case .folder: add(path, refusal: .notAFile)
        case .link: try follow(path, depth: depth)
        case .other: add(path, refusal: .notAFile)
        }
    }

    private mutating func follow(_ path: String, depth: Int) throws(RegistryError) {
        let whole = FileSystem.join(root, path)
        guard let target = FileSystem.realPath(whole) else { return add(path, refusal: .linkBroken) }
        guard target == realRoot || target.hasPrefix(realRoot == "/" ? "/" : realRoot + "/") else {
            return add(path, refusal: .linkLeaves(target: target))
        }
        let kind = FileSystem.kind(of: whole) ?? .other
        try visit(FileSystem.Entry(name: "", kind: kind), path: path, depth: depth)
    }

    private mutating func add(_ path: String, refusal: RegistryTree.Refusal? = nil) {
        files.append(RegistryTree.File(path: path, role: FileRole(path: path), refusal: refusal))
    }
}
