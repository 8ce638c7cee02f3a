import ContractRegistry
import Diagnostics
import GitObjects

/// Reads the state to compare with.
struct BaselineLoader {
    let current: Registry
    let resolved: ResolvedRegistry
    let releases: ReleaseReading

    func load(_ source: BaselineSource, catalog: inout SourceCatalog) throws(BaselineError) -> Baseline {
        switch source {
        case .nowhere(let reason): return Baseline(kind: .releasesAlone, label: reason, name: reason)
        case .folder(let path): return try load(path, .folder, catalog: &catalog)
        case .archive(let path): return try load(path, .archive, catalog: &catalog)
        case .commit(let commit):
            var baseline = Baseline(
                kind: commit.kind, label: commit.label, name: commit.name, commit: commit.commit.description)
            let known = KnownContracts(current, resolved, catalog, below: Self.prefix(of: current))
            guard let files = try files(of: commit, catalog, known) else { return baseline }
            try fill(&baseline, known, catalog: &catalog) { catalog, ignored throws(BaselineError) in
                do throws(RegistryError) {
                    return try RegistryLoader.load(
                        files.tree, root: files.root, prefix: files.shownPrefix, known: known, releases: releases,
                        catalog: &catalog, diagnostics: &ignored)
                } catch {
                    throw BaselineError(error)
                }
            }
            return baseline
        }
    }

    private func load(
        _ path: String, _ kind: Baseline.Kind, catalog: inout SourceCatalog
    ) throws(BaselineError) -> Baseline {
        var baseline = Baseline(kind: kind, label: "`\(path)`", name: path)
        try fill(&baseline, catalog: &catalog) { catalog, ignored throws(BaselineError) in
            do throws(RegistryError) {
                return try RegistryLoader.load(
                    folder: path, releases: releases, catalog: &catalog, diagnostics: &ignored)
            } catch {
                throw BaselineError(error)
            }
        }
        return baseline
    }

    /// Loads a registry behind the files that the catalog holds already.
    private func fill(
        _ baseline: inout Baseline, _ known: KnownContracts? = nil, catalog: inout SourceCatalog,
        _ load: (inout SourceCatalog, inout Diagnostics) throws(BaselineError) -> Registry
    ) throws(BaselineError) {
        let first = catalog.files.count
        var ignored = Diagnostics()
        let registry = try load(&catalog, &ignored)
        baseline.snapshots = SnapshotIndex(
            catalog, files: first..<catalog.files.count, below: Self.prefix(of: registry))
        baseline.firstFile = first
        baseline.registry = RegistryResolver.resolve(earlier: registry, known, catalog)
    }

    /// What stands before the paths of a registry's files.
    static func prefix(of registry: Registry) -> String {
        if registry.root.isEmpty || registry.root == "." { return "" }
        return registry.root.hasSuffix(":") ? registry.root : FileSystem.join(registry.root, "")
    }

    /// `nil` where the commit holds no registry.
    private func files(
        of base: BaselineCommit, _ catalog: SourceCatalog, _ known: KnownContracts
    ) throws(BaselineError) -> CommitFiles? {
        do throws(GitError) {
            let place = RegistryPlace(repository: base.repository, current: current, catalog: catalog)
            guard let (folder, entries) = try place.find(in: base.commit) else { return nil }
            return try CommitFiles(base.repository, entries, folder: folder, name: base.name, known: known.files)
        } catch {
            throw BaselineError(error)
        }
    }
}
