import ContractRegistry

/// The `SHA256SUMS` files of snapshots, as `sha256sum -c` reads them.
enum ReleaseDigests {
    /// One list for each folder of releases; lines of snapshots that are there already stay.
    static func lists(
        of files: [ImportedFile], existing: (String) -> [UInt8]?
    ) -> [(path: String, text: String)] {
        let snapshots = files.filter { if case .snapshot = $0.role { true } else { false } }
        let folders = Dictionary(grouping: snapshots) { FileSystem.folder(of: $0.path) }
        return folders.keys.sorted().map { folder in
            let path = FileSystem.join(folder, "SHA256SUMS")
            var lines: [String: String] = [:]
            for line in String(decoding: existing(path) ?? [], as: UTF8.self).split(separator: "\n") {
                lines[String(line.dropFirst(66))] = String(line)
            }
            for file in folders[folder] ?? [] {
                let name = FileSystem.name(of: file.path)
                lines[name] = "\(SHA256.hexDigest(of: Array(file.text.utf8)))  \(name)"
            }
            let sorted = lines.sorted { Self.version($0.key) < Self.version($1.key) }
            return (path, sorted.map { $0.value + "\n" }.joined())
        }
    }

    private static func version(_ name: String) -> VersionText {
        VersionText(name.dropLast(5)) ?? VersionText(major: 0, minor: 0, patch: 0)
    }
}
