import ContractRegistry
import GitObjects

/// Lists the files of a registry in a commit as ``FolderWalk`` lists those of a folder: links are followed where they
/// stay in the registry, names that start with a dot are passed over.
struct CommitWalk {
    private var files: [String: ObjectID] = [:]
    private var links: [String: String] = [:]
    /// The names in each folder; the registry's own is the empty path.
    private var folders: [String: Set<String>] = ["": []]

    private(set) var found: [(file: RegistryTree.File, id: ObjectID?)] = []

    private static let deepest = 4
    private static let mostLinks = 40

    private enum Target {
        case file(ObjectID)
        case folder(String)
        case refused(RegistryTree.Refusal)
    }

    init(_ entries: [GitTreeEntry], linkTarget: (ObjectID) -> String) {
        for entry in entries where entry.kind != .submodule {
            if entry.kind == .link { links[entry.path] = linkTarget(entry.id) } else { files[entry.path] = entry.id }
            var path = Substring(entry.path)
            while let slash = path.lastIndex(of: "/") {
                folders[String(path[..<slash]), default: []].insert(String(path[path.index(after: slash)...]))
                path = path[..<slash]
            }
            folders["", default: []].insert(String(path))
        }
        visit("", shown: "", depth: 1)
    }

    private mutating func visit(_ folder: String, shown: String, depth: Int) {
        for name in (folders[folder] ?? []).sorted() where !name.hasPrefix(".") {
            let path = FileSystem.join(shown, name)
            switch target(FileSystem.join(folder, name)) {
            case .file(let id): add(path, id)
            case .folder(let real) where depth < Self.deepest: visit(real, shown: path, depth: depth + 1)
            case .folder: add(path, refusal: .notAFile)
            case .refused(let refusal): add(path, refusal: refusal)
            }
        }
    }

    private mutating func add(_ path: String, _ id: ObjectID? = nil, refusal: RegistryTree.Refusal? = nil) {
        found.append((RegistryTree.File(path: path, role: FileRole(path: path), refusal: refusal), id))
    }

    /// What a path leads to, links followed.
    private func target(_ path: String) -> Target {
        var open = path.split(separator: "/").map(String.init)[...]
        var current: [String] = []
        var followed = 0
        while let step = open.popFirst() {
            if step == "." { continue }
            if step == ".." {
                if current.popLast() == nil { return .refused(.linkLeaves(target: path)) }
                continue
            }
            current.append(step)
            guard let link = links[current.joined(separator: "/")] else { continue }
            followed += 1
            if link.hasPrefix("/") { return .refused(.linkLeaves(target: link)) }
            if followed > Self.mostLinks { return .refused(.linkBroken) }
            current.removeLast()
            open = (link.split(separator: "/").map(String.init) + open)[...]
        }
        let end = current.joined(separator: "/")
        if let id = files[end] { return .file(id) }
        return folders[end] == nil ? .refused(.linkBroken) : .folder(end)
    }
}
