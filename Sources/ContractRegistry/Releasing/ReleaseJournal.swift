/// What a release is about to put where. Lies in a hidden folder of the registry while a release runs.
struct ReleaseJournal {
    struct Entry: Sendable, Hashable {
        /// The name in the journal's folder.
        var staged: String
        /// Relative to the registry.
        var target: String
        var digest: String
    }

    let root: String
    private var prepared: [Entry] = []

    static let folderName = ".deed-release"

    init(root: String) { self.root = root }

    var folder: String { FileSystem.join(root, Self.folderName) }
    private var file: String { FileSystem.join(folder, "journal") }
    private var draft: String { FileSystem.join(folder, "journal.draft") }

    /// Whether a run came so far that its files count.
    var isDecided: Bool { FileSystem.kind(of: file, followingLinks: false) == .file }

    mutating func stage(_ file: ReleaseFiles.File) throws(RegistryError) {
        let name = "file-\(prepared.count)"
        try AtomicFile.create(FileSystem.join(folder, name), file.bytes)
        prepared.append(Entry(staged: name, target: file.path, digest: SHA256.hexDigest(of: file.bytes)))
    }

    func prepare() throws(RegistryError) {
        let lines = prepared.map { "\($0.digest) \($0.staged) \($0.target)\n" }
        try AtomicFile.create(draft, Array(lines.joined().utf8))
    }

    func decide() throws(RegistryError) {
        try FileSystem.rename(draft, to: file)
        try FileSystem.synchronise(folder: folder)
        try FileSystem.synchronise(folder: root)
    }

    var entries: [Entry] {
        get throws(RegistryError) {
            let text = String(decoding: try FileSystem.read(file), as: UTF8.self)
            return text.split(separator: "\n").compactMap { line in
                let parts = line.split(separator: " ", maxSplits: 2).map(String.init)
                return parts.count == 3 ? Entry(staged: parts[1], target: parts[2], digest: parts[0]) : nil
            }
        }
    }

    /// Moves a staged file to its place; one that is there already was moved by the run that was killed.
    func move(_ entry: Entry) throws(RegistryError) {
        let staged = FileSystem.join(folder, entry.staged)
        guard FileSystem.kind(of: staged, followingLinks: false) == .file else { return }
        let target = FileSystem.join(root, entry.target)
        try FileSystem.makeFolders(FileSystem.folder(of: target))
        try FileSystem.rename(staged, to: target)
    }

    func synchroniseTargets() throws(RegistryError) {
        for folder in Set(try entries.map { FileSystem.folder(of: FileSystem.join(root, $0.target)) }).sorted() {
            try FileSystem.synchronise(folder: folder)
        }
    }

    func forget() throws(RegistryError) {
        try FileSystem.removeFile(file)
        try FileSystem.synchronise(folder: folder)
    }

    func discard() throws(RegistryError) { try FileSystem.removeTree(folder) }
}
