/// A branch, here or of a remote, and the commit it is at.
package struct GitReference: Sendable, Hashable {
    /// In full: `refs/remotes/origin/main`.
    package var name: String
    package var commit: ObjectID

    /// As people write it: `origin/main`.
    package var label: String {
        for prefix in ["refs/heads/", "refs/remotes/"] where name.hasPrefix(prefix) {
            return String(name.dropFirst(prefix.count))
        }
        return name
    }
}

extension GitRepository {
    /// Those of the references, named in full, that are there; by the name that was asked for. `origin/HEAD` is given
    /// as the branch that it stands for.
    package func references(_ names: [String]) throws(GitError) -> [String: GitReference] {
        let format = "--format=%(refname)%00%(objectname)%00%(symref)"
        let output = try program.run(["for-each-ref", format] + names).checked()
        var found: [String: GitReference] = [:]
        for line in output.lines {
            let parts = line.split(separator: "\0", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 3, let commit = ObjectID(parts[1]) else { continue }
            found[parts[0]] = GitReference(name: parts[2].isEmpty ? parts[0] : parts[2], commit: commit)
        }
        return found
    }
}
