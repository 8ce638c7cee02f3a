package import ContractRegistry
package import Diagnostics
package import GitObjects

extension RegistryLoader {
    /// Loads the registry as it is in a commit. Nothing is checked out; paths are shown as `git show` takes them:
    /// `v1.0:contracts/orders/order_placed/v1.yaml`.
    ///
    /// - Parameters:
    ///   - revision: a branch, a tag, a remote branch, `HEAD~1` or an id.
    ///   - folder: the registry's, from the repository's root; where it lies now if left out.
    package static func load(
        revision: String, of repository: GitRepository, folder: String? = nil, catalog: inout SourceCatalog,
        diagnostics: inout Diagnostics
    ) throws(BaselineError) -> Registry {
        let folder = folder ?? repository.prefix
        let files: CommitFiles
        do throws(GitError) {
            let commit = try repository.resolve(revision)
            let entries = try repository.entries(of: commit, below: folder)
            files = try CommitFiles(repository, entries, folder: folder, name: revision)
        } catch {
            throw BaselineError(error)
        }
        do throws(RegistryError) {
            return try load(
                files.tree, root: files.root, prefix: files.shownPrefix, catalog: &catalog, diagnostics: &diagnostics)
        } catch {
            throw BaselineError(error)
        }
    }
}
