import ContractRegistry
import GitObjects

/// What `--against` names. A folder with a `deed.yaml` and a file that ends in `.tar` come before a revision of the same
/// name; `refs/heads/<name>` always means the branch.
extension BaselineSearch {
    func named(_ against: String) throws(BaselineError) -> BaselineSource {
        let kind = FileSystem.kind(of: against)
        if kind == .folder, FileSystem.kind(of: FileSystem.join(against, "deed.yaml")) == .file {
            return .folder(against)
        }
        if kind == .file, against.hasSuffix(".tar") { return .archive(against) }
        do throws(GitError) {
            return try revision(against)
        } catch {
            if kind == .file { return .archive(against) }
            if kind == .folder {
                throw BaselineError("`\(against)` is no registry and no revision", help: "it holds no `deed.yaml`")
            }
            if error.reason == .noRepository {
                throw BaselineError("`\(against)` is no folder and no archive, and `\(folder)` is in no git repository")
            }
            throw BaselineError(error, in: ContinuousIntegration(environment))
        }
    }

    private func revision(_ against: String) throws(GitError) -> BaselineSource {
        let repository = try GitRepository.containing(folder, environment: environment)
        var label = against
        var commit = try repository.commit(against)
        if commit == nil {
            commit = try repository.commit("refs/remotes/origin/" + against)
            label = "origin/" + against
        }
        guard let commit else { throw repository.missing(against) }
        let short = repository.short(commit)
        if !commit.description.hasPrefix(label) { label += " (\(short))" }
        return .commit(
            BaselineCommit(repository: repository, commit: commit, kind: .revision, label: label, name: against))
    }
}
