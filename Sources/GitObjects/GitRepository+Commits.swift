extension GitRepository {
    /// What a clone lacks, and how to get it.
    package static let deepening =
        "run `git fetch --unshallow`, or in CI set `fetch-depth: 0` (GitHub) or `GIT_DEPTH: 0` (GitLab)"

    /// The commit that a branch, a tag, a remote branch, `HEAD~1` or an id means; `nil` where there is none.
    package func commit(_ revision: String) throws(GitError) -> ObjectID? {
        guard !revision.isEmpty, !revision.hasPrefix("-"), !revision.utf8.contains(0) else { return nil }
        let output = try program.run(["rev-parse", "--verify", "--quiet", revision + "^{commit}"])
        return output.status == 0 ? ObjectID(output.text) : nil
    }

    /// The commit that a revision means; the error says how to get one that is not there.
    package func resolve(_ revision: String) throws(GitError) -> ObjectID {
        if let commit = try commit(revision) { return commit }
        throw missing(revision)
    }

    /// Why a revision is not there.
    package func missing(_ revision: String) -> GitError {
        isShallow
            ? GitError(.shallow, "`\(revision)` is not in this clone, which is shallow", help: Self.deepening)
            : GitError(
                .missing, "`\(revision)` is no commit of this repository",
                help:
                    "fetch it with `git fetch origin`, or in CI set `fetch-depth: 0` (GitHub) or `GIT_DEPTH: 0` (GitLab)"
            )
    }

    /// The best commit that both come from; `nil` where their histories have nothing in common.
    package func mergeBase(_ first: ObjectID, _ second: ObjectID) throws(GitError) -> ObjectID? {
        let output = try program.run(["merge-base", first.description, second.description])
        if output.status == 0 { return output.lines.first.flatMap { ObjectID($0) } }
        if output.status != 1 { throw output.failure(.failed) }
        if isShallow {
            throw GitError(
                .shallow, "the merge base is not in this clone, which is shallow", help: Self.deepening)
        }
        return nil
    }

    /// The first parent of a commit; `nil` for the first commit of all. A shallow clone hides the parents at its edge,
    /// so the commit itself is asked.
    package func firstParent(of commit: ObjectID) throws(GitError) -> ObjectID? {
        let text = try program.run(["cat-file", "commit", commit.description]).checked()
        for line in text.lines {
            if line.isEmpty { return nil }
            guard line.hasPrefix("parent "), let parent = ObjectID(line.dropFirst(7)) else { continue }
            guard try self.commit(parent.description) != nil else { throw missing("\(short(commit))^") }
            return parent
        }
        return nil
    }

    /// An id that is short enough to read and long enough to be one commit's.
    package func short(_ commit: ObjectID) -> String {
        let text = (try? program.run(["rev-parse", "--short", commit.description]).checked().text) ?? ""
        return text.isEmpty ? String(commit.description.prefix(7)) : text
    }

    /// Whether something below the folder is not committed, or not even known to git.
    package func hasUncommittedWork() throws(GitError) -> Bool {
        // By way of the top, so that the path means the same wherever git works.
        let place = try program.run(["rev-parse", "--show-cdup"]).checked().text + prefix
        let arguments = ["status", "--porcelain", "-z", "--untracked-files=normal", "--"]
        let output = try program.run(arguments + [place.isEmpty ? "." : place]).checked()
        return !output.bytes.isEmpty
    }
}
