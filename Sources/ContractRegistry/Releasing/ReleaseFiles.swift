import ContractModel

/// The files that a release adds or replaces.
struct ReleaseFiles {
    struct File: Sendable {
        /// Relative to the registry.
        var path: String
        var bytes: [UInt8]
    }

    private let releases: [PlannedRelease]
    private let root: String

    init(_ releases: [PlannedRelease], root: String) {
        self.releases = releases
        self.root = root
    }

    /// Snapshots, then the digests that list them, folder by folder.
    var all: [File] {
        get throws(RegistryError) {
            var files: [File] = []
            for folder in Set(releases.map(\.folder)).sorted() {
                let added = releases.filter { $0.folder == folder }.sorted { $0.version < $1.version }
                for release in added {
                    let whole = FileSystem.join(root, release.path)
                    guard FileSystem.kind(of: whole, followingLinks: false) == nil else {
                        throw RegistryError(.write, whole, cause: "this version is released already")
                    }
                    files.append(File(path: release.path, bytes: Array(release.text.utf8)))
                }
                files.append(try digests(of: folder, adding: added))
            }
            return files
        }
    }

    private func digests(of folder: String, adding added: [PlannedRelease]) throws(RegistryError) -> File {
        let path = "\(folder)/SHA256SUMS"
        let whole = FileSystem.join(root, path)
        var lines: [String] = []
        if FileSystem.kind(of: whole) != nil {
            let text = String(decoding: try FileSystem.read(whole), as: UTF8.self)
            lines = text.split(whereSeparator: \.isNewline).map(String.init)
        }
        lines += added.map { DigestLine.text($0.fileName, Array($0.text.utf8)) }
        return File(path: path, bytes: Array(DigestLine.sorted(lines).map { $0 + "\n" }.joined().utf8))
    }
}

/// A line of `SHA256SUMS`.
package enum DigestLine {
    /// As `sha256sum` writes it, without the end of the line.
    package static func text(_ name: String, _ bytes: [UInt8]) -> String {
        "\(SHA256.hexDigest(of: bytes))  \(name)"
    }

    /// By version.
    static func sorted(_ lines: [String]) -> [String] {
        func version(_ line: String) -> SemanticVersion {
            SemanticVersion(String(line.dropFirst(66).dropLast(5))) ?? SemanticVersion(major: 0, minor: 0, patch: 0)
        }
        return lines.sorted { version($0) < version($1) }
    }
}
