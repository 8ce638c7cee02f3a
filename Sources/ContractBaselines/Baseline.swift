package import ContractRegistry
package import Diagnostics
package import GitObjects

/// The earlier state of the registry that a check compares with, beside the releases that lie in the registry itself.
package struct Baseline: Sendable {
    package enum Kind: Sendable, Hashable {
        /// There is none.
        case releasesAlone
        /// The last commit that the change and its target have in common.
        case mergeBase
        /// The last commit: what changed is not committed yet.
        case head
        /// The commit before the last, on the target branch itself.
        case firstParent
        /// What was asked for.
        case revision, folder, archive
    }

    package var kind: Kind
    /// Such as `merge base 1a2b3c4 with origin/main`; for ``Kind/releasesAlone`` why there is none: `without git`.
    package var label: String
    /// How paths and messages name it: `1a2b3c4`, or a folder.
    package var name: String
    /// The full id, where it is a commit's.
    package var commit: String?
    /// `nil` where there is none, and where it holds no registry yet.
    package var registry: ResolvedRegistry?
    /// Its snapshots and digests, in the catalog.
    var snapshots = SnapshotIndex()
    /// Where its files begin in the catalog; those before are of the registry that is checked.
    var firstFile = 0

    /// The line that closes a report.
    package var conclusion: String {
        if kind == .releasesAlone { return "\(label): releases alone" }
        return "compared with \(label)" + (registry == nil ? ", which has no registry yet" : "")
    }

    /// Finds and reads the state to compare with. What is wrong in it is of the past and is not reported.
    ///
    /// - Parameters:
    ///   - current: the registry that is checked, whose files are all that the catalog holds.
    ///   - resolved: the same, resolved.
    ///   - against: a revision, a folder or an archive; `nil` for what git says.
    ///   - releases: how far its releases are read.
    package static func load(
        for current: Registry, _ resolved: ResolvedRegistry, against: String? = nil, releases: ReleaseReading = .whole,
        environment: ProcessEnvironment = .current, catalog: inout SourceCatalog
    ) throws(BaselineError) -> Baseline {
        let search = BaselineSearch(folder: current.root, against: against, environment: environment)
        let loader = BaselineLoader(current: current, resolved: resolved, releases: releases)
        return try loader.load(try search.find(), catalog: &catalog)
    }
}
