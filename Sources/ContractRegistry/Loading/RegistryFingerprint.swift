/// Digests of folders, to tell whether anything in them changed.
package enum RegistryFingerprint {
    /// A digest of everything that a registry's folder, or archive, holds.
    package static func digest(of registry: String) throws(RegistryError) -> String {
        guard FileSystem.kind(of: registry) != .file else {
            return SHA256.hexDigest(of: try FileSystem.read(registry))
        }
        let tree = try FolderWalk.tree(of: registry)
        return try digest(of: tree.files.filter { $0.refusal == nil }.map(\.path)) { path throws(RegistryError) in
            try tree.read(path, .max)
        }
    }

    /// A digest of the files of a folder, those in folders of it left out.
    package static func digest(ofFilesIn folder: String) throws(RegistryError) -> String {
        let files = try FileSystem.list(folder).filter { $0.kind == .file }.map(\.name)
        return try digest(of: files) { name throws(RegistryError) in
            try FileSystem.read(FileSystem.join(folder, name))
        }
    }

    private static func digest(
        of files: [String], _ read: @escaping @Sendable (String) throws(RegistryError) -> [UInt8]
    ) throws(RegistryError) -> String {
        let digests = Parallel.map(count: files.count) { index -> Result<String, RegistryError> in
            do throws(RegistryError) {
                return .success(SHA256.hexDigest(of: try read(files[index])))
            } catch {
                return .failure(error)
            }
        }
        var text = ""
        for (file, digest) in zip(files, digests) { text += "\(try digest.get())  \(file)\n" }
        return SHA256.hexDigest(of: Array(text.utf8))
    }
}
