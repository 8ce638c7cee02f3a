/// One entry of a commit's tree.
package struct GitTreeEntry: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        case file
        /// A symbolic link; its blob is the path it leads to.
        case link
        /// A commit of another repository.
        case submodule
    }

    package var kind: Kind
    package var id: ObjectID
    /// Relative to the folder that was listed.
    package var path: String

    package init(kind: Kind, id: ObjectID, path: String) {
        self.kind = kind
        self.id = id
        self.path = path
    }

    /// `100644 blob 1a2b…<tab>path`
    init?(_ text: String) {
        guard let tab = text.firstIndex(of: "\t") else { return nil }
        let words = text[..<tab].split(separator: " ")
        guard words.count == 3, let id = ObjectID(words[2]) else { return nil }
        let kind: Kind = words[1] == "commit" ? .submodule : words[0] == "120000" ? .link : .file
        self.init(kind: kind, id: id, path: String(text[text.index(after: tab)...]))
    }
}

extension GitRepository {
    /// The files below a folder of a commit, in the order of the bytes of their paths; none where the commit has no
    /// such folder.
    ///
    /// - Parameter folder: from the repository's root, without slashes around it; empty for all of it.
    package func entries(of commit: ObjectID, below folder: String) throws(GitError) -> [GitTreeEntry] {
        let place = folder.isEmpty ? [] : ["--", folder + "/"]
        let output = try program.run(["ls-tree", "-r", "-z", "--full-tree", commit.description] + place).checked()
        let start = folder.isEmpty ? 0 : folder.utf8.count + 1
        return output.bytes.split(separator: 0).compactMap { line in
            guard var entry = GitTreeEntry(String(decoding: line, as: UTF8.self)) else { return nil }
            entry.path = String(entry.path.utf8.dropFirst(start)) ?? entry.path
            return entry
        }
    }

    /// The bytes of blobs, all from one process.
    package func blobs(_ ids: [ObjectID]) throws(GitError) -> [ObjectID: [UInt8]] {
        guard !ids.isEmpty else { return [:] }
        var reader = try BlobReader(self)
        return try reader.read(ids)
    }
}
