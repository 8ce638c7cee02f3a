#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension FileSystem {
    /// Makes a folder and those above it; one that is there already is fine.
    package static func makeFolders(_ path: String) throws(RegistryError) {
        if kind(of: path) == .folder { return }
        let above = folder(of: path)
        if above != path, above != "." { try makeFolders(above) }
        if mkdir(path, 0o777) != 0, errno != EEXIST || kind(of: path) != .folder {
            throw RegistryError(.create, path, errno: errno)
        }
    }

    /// Removes a file or link; one that is not there is fine.
    package static func removeFile(_ path: String) throws(RegistryError) {
        if unlink(path) != 0, errno != ENOENT { throw RegistryError(.remove, path, errno: errno) }
    }

    /// Removes a folder that is empty; leaves one that is not.
    package static func removeFolderIfEmpty(_ path: String) throws(RegistryError) {
        if rmdir(path) != 0, errno != ENOENT, errno != ENOTEMPTY, errno != EEXIST {
            throw RegistryError(.remove, path, errno: errno)
        }
    }

    /// Removes a folder with all that is in it. Links are removed, never followed.
    package static func removeTree(_ path: String) throws(RegistryError) {
        guard let kind = kind(of: path, followingLinks: false) else { return }
        guard kind == .folder else { return try removeFile(path) }
        for entry in try list(path) { try removeTree(join(path, entry.name)) }
        if rmdir(path) != 0, errno != ENOENT { throw RegistryError(.remove, path, errno: errno) }
    }

    /// Gives a file another name in one step; what bears that name is replaced.
    package static func rename(_ from: String, to path: String) throws(RegistryError) {
        if systemRename(from, path) != 0 { throw RegistryError(.rename, path, errno: errno) }
    }

    /// Waits until a folder's entries are on the disk, without which a rename may be lost with the power.
    package static func synchronise(folder path: String) throws(RegistryError) {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw RegistryError(.synchronise, path, errno: errno) }
        defer { close(descriptor) }
        // Some file systems cannot do this for folders and say EINVAL; there is nothing more to be had there.
        if fsync(descriptor) != 0, errno != EINVAL { throw RegistryError(.synchronise, path, errno: errno) }
    }
}
