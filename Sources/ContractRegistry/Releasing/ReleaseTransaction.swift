/// Writes releases, all or nothing.
///
/// It holds a lock on the registry's folder from its beginning to its end, so load, check and plan while you hold it.
/// New files are written into a hidden folder first, then a journal that lists them, then each is moved to its place.
/// The journal is the moment that decides: killed before it, a run leaves the old state; killed after it, the new one,
/// which the loader reads from the journal, and which the next transaction puts into place.
package struct ReleaseTransaction: ~Copyable {
    /// Where a run may be killed, in the order in which a run comes by.
    package enum Step: String, Sendable, Hashable, CaseIterable {
        case begin, folderMade, fileStaged, allStaged, journalWritten, journalInPlace, fileMoved, allMoved, journalGone
    }

    private let root: String
    private let lock: FileLock
    private let progress: Progress

    /// Waits for the lock, and brings an earlier run to its end that was killed.
    package init(folder: String, isKilled: @escaping (Step) -> Bool = { _ in false }) throws(RegistryError) {
        let lock = try FileLock(waitingFor: folder)
        let progress = Progress(root: folder, isKilled: isKilled)
        let journal = ReleaseJournal(root: folder)
        if journal.isDecided { try progress.apply(journal) } else { try journal.discard() }
        root = folder
        self.progress = progress
        self.lock = lock
    }

    /// Writes all snapshots and the digests beside them, and what else an import brings: paths relative to the registry.
    package consuming func write(
        _ releases: [PlannedRelease], beside others: [(path: String, text: String)] = []
    ) throws(RegistryError) {
        guard !releases.isEmpty || !others.isEmpty else { return }
        try progress.pass(.begin)
        var files = try ReleaseFiles(releases, root: root).all
        files += others.map { ReleaseFiles.File(path: $0.path, bytes: Array($0.text.utf8)) }
        var journal = ReleaseJournal(root: root)
        try FileSystem.makeFolders(journal.folder)
        try progress.pass(.folderMade)
        for file in files {
            try journal.stage(file)
            try progress.pass(.fileStaged)
        }
        try FileSystem.synchronise(folder: journal.folder)
        try progress.pass(.allStaged)
        try journal.prepare()
        try progress.pass(.journalWritten)
        try journal.decide()
        try progress.pass(.journalInPlace)
        try progress.apply(journal)
    }
}

/// How far a run has come.
private struct Progress {
    let root: String
    /// Tests stop a run here as a kill would: nothing is tidied up.
    let isKilled: (ReleaseTransaction.Step) -> Bool

    func apply(_ journal: ReleaseJournal) throws(RegistryError) {
        for entry in try journal.entries {
            try journal.move(entry)
            try pass(.fileMoved)
        }
        try journal.synchroniseTargets()
        try pass(.allMoved)
        try journal.forget()
        try pass(.journalGone)
        try journal.discard()
    }

    func pass(_ step: ReleaseTransaction.Step) throws(RegistryError) {
        if isKilled(step) { throw RegistryError(.write, root, cause: "stopped at \(step.rawValue)") }
    }
}
