/// Turns paths as people see them, from where they work, into paths from the root of their repository, which is what
/// the pages of a CI know.
package struct RepositoryPaths: Sendable, Hashable {
    /// The root as an absolute path; `nil` where it is not known.
    private let root: String?
    /// The working folder, from the root; empty where it is the root.
    private let workingFolder: String

    package init(root: String? = nil, workingFolder: String = "") {
        self.root = root
        self.workingFolder = workingFolder
    }

    /// Of a folder in which people work, given its absolute path and that of the root above it.
    package init(root: String, absolute folder: String) {
        let prefix = root.hasSuffix("/") ? root : root + "/"
        self.init(root: root, workingFolder: folder.hasPrefix(prefix) ? String(folder.dropFirst(prefix.count)) : "")
    }

    /// The path from the root. One that leaves the repository begins with `..` or `/`.
    package func path(of shown: String) -> String {
        if shown.hasPrefix("/") {
            guard let root, shown.hasPrefix(root + "/") else { return shown }
            return Self.normalised(String(shown.dropFirst(root.count + 1)))
        }
        return Self.normalised(workingFolder + "/" + shown)
    }

    /// Without `.`, without `..` behind a name.
    private static func normalised(_ path: String) -> String {
        var parts: [Substring] = []
        for part in path.split(separator: "/") where part != "." {
            if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(part) }
        }
        return parts.joined(separator: "/")
    }
}
