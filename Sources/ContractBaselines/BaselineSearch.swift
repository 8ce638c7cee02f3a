import ContractRegistry
import GitObjects

/// Decides what a check compares with.
struct BaselineSearch {
    /// The registry's.
    let folder: String
    let against: String?
    let environment: ProcessEnvironment

    private var place: ContinuousIntegration? { ContinuousIntegration(environment) }

    func find() throws(BaselineError) -> BaselineSource {
        if let against { return try named(against) }
        do throws(GitError) {
            return try inGit(GitRepository.containing(folder, environment: environment))
        } catch {
            if error.reason == .noRepository || error.reason == .noGit && !isBelowRepository {
                return .nowhere("without git")
            }
            if let place { throw BaselineError(error, in: place) }
            return .nowhere(error.description)
        }
    }

    /// Whether a repository is there that cannot be read for want of git.
    private var isBelowRepository: Bool {
        var above = FileSystem.realPath(folder) ?? folder
        while FileSystem.kind(of: FileSystem.join(above, ".git")) == nil {
            if above == "/" || above == "." { return false }
            above = FileSystem.folder(of: above)
        }
        return true
    }

    private func inGit(_ repository: GitRepository) throws(GitError) -> BaselineSource {
        guard let head = try repository.commit("HEAD") else { return .nowhere("there is no commit yet") }
        if let base = environment["CI_MERGE_REQUEST_DIFF_BASE_SHA"] {
            let commit = try repository.resolve(base)
            return source(repository, commit, .mergeBase) { "merge base \($0) of the merge request" }
        }
        guard let target = try target(in: repository) else { return try onTarget(repository, head) }
        guard let base = try repository.mergeBase(head, target.commit) else {
            return source(repository, target.commit, .mergeBase) { "\(target.label) (\($0)), with no merge base" }
        }
        if base == head { return try onTarget(repository, head) }
        return source(repository, base, .mergeBase) { "merge base \($0) with \(target.label)" }
    }

    /// Where `HEAD` brings nothing of its own: what is not committed is compared with it, and a commit without more with
    /// the one before. In CI, what a build leaves in the folder is no work of anybody.
    private func onTarget(_ repository: GitRepository, _ head: ObjectID) throws(GitError) -> BaselineSource {
        if place == nil, try repository.hasUncommittedWork() {
            return source(repository, head, .head) { "HEAD (\($0)), for what is not committed" }
        }
        guard let parent = try repository.firstParent(of: head) else { return .nowhere("this is the first commit") }
        return source(repository, parent, .firstParent) { "HEAD^ (\($0)), the commit before the last" }
    }

    /// The branch that changes go to. `nil` only on somebody's machine, where the branch itself is all there is.
    private func target(in repository: GitRepository) throws(GitError) -> GitReference? {
        if let branch = ContinuousIntegration.targetBranch(environment) {
            let names = ["refs/remotes/origin/\(branch)", "refs/heads/\(branch)"]
            guard let found = try first(of: names, in: repository) else { throw repository.missing("origin/\(branch)") }
            return found
        }
        let usual = [environment["CI_DEFAULT_BRANCH"], "main", "master"].compactMap { $0 }
        let names = ["refs/remotes/origin/HEAD"] + usual.map { "refs/remotes/origin/\($0)" }
        let found = try first(of: names + usual.map { "refs/heads/\($0)" }, in: repository)
        if found == nil, place != nil { throw repository.missing("origin/\(usual[0])") }
        return found
    }

    private func first(of names: [String], in repository: GitRepository) throws(GitError) -> GitReference? {
        let found = try repository.references(names)
        return names.lazy.compactMap { found[$0] }.first
    }

    private func source(
        _ repository: GitRepository, _ commit: ObjectID, _ kind: Baseline.Kind, label: (String) -> String
    ) -> BaselineSource {
        let name = repository.short(commit)
        return .commit(
            BaselineCommit(repository: repository, commit: commit, kind: kind, label: label(name), name: name))
    }
}
