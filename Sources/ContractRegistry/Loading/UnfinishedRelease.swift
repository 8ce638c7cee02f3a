/// What a release has decided to write but not put into place yet, because it still runs or was killed. A loader reads
/// these files as if they lay in their places, so that a registry is never seen half released.
struct UnfinishedRelease: Sendable {
    private let root: String
    private let folder: String
    /// Target to staged name.
    private let staged: [String: String]

    init(root: String) throws(RegistryError) {
        let journal = ReleaseJournal(root: root)
        self.root = root
        folder = journal.folder
        guard journal.isDecided else {
            staged = [:]
            return
        }
        // A release that ends at this moment takes the journal away; then everything is in its place.
        let entries = (try? journal.entries) ?? []
        staged = Dictionary(entries.map { ($0.target, $0.staged) }, uniquingKeysWith: { first, _ in first })
    }

    /// The paths that a walk of the folder did not find.
    func paths(beside files: [RegistryTree.File]) -> [String] {
        guard !staged.isEmpty else { return [] }
        let found = Set(files.map(\.path))
        return staged.keys.filter { !found.contains($0) }.sorted()
    }

    func read(_ path: String, limit: Int) throws(RegistryError) -> [UInt8] {
        if let name = staged[path], let bytes = try? FileSystem.read(FileSystem.join(folder, name), limit: limit) {
            return bytes
        }
        return try FileSystem.read(FileSystem.join(root, path), limit: limit)
    }
}
