#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Writes files so that nobody ever sees half of one: a temporary file beside the target, its bytes on the disk, then
/// one rename.
package enum AtomicFile {
    /// Replaces or creates a file. Folders above it must be there.
    ///
    /// - Parameter durably: waits until the bytes are on the disk; what can be made again at any time need not.
    package static func write(_ bytes: [UInt8], to path: String, durably: Bool = true) throws(RegistryError) {
        let temporary = temporaryPath(for: path)
        do {
            try create(temporary, bytes, durably: durably)
            try FileSystem.rename(temporary, to: path)
        } catch {
            unlink(temporary)
            throw RegistryError(error.operation, path, cause: error.cause)
        }
        if durably { try FileSystem.synchronise(folder: FileSystem.folder(of: path)) }
    }

    package static func write(_ text: String, to path: String) throws(RegistryError) {
        try write(Array(text.utf8), to: path)
    }

    /// Leaves a file alone that holds these bytes already, so that its time stays. Says whether it wrote.
    package static func writeIfChanged(
        _ text: String, to path: String, durably: Bool = true
    ) throws(RegistryError) -> Bool {
        try writeIfChanged(Array(text.utf8), to: path, durably: durably)
    }

    package static func writeIfChanged(
        _ bytes: [UInt8], to path: String, durably: Bool = true
    ) throws(RegistryError) -> Bool {
        if FileSystem.kind(of: path) == .file, try FileSystem.read(path) == bytes { return false }
        try FileSystem.makeFolders(FileSystem.folder(of: path))
        try write(bytes, to: path, durably: durably)
        return true
    }

    /// Hidden, so that a leftover of a killed run never reads as part of a registry.
    private static func temporaryPath(for path: String) -> String {
        let name = ".\(FileSystem.name(of: path)).deed-\(getpid())"
        return FileSystem.join(FileSystem.folder(of: path), name)
    }

    /// Writes behind what a file holds, which others may write to as well; creates it where it is not there.
    package static func append(_ bytes: [UInt8], to path: String) throws(RegistryError) {
        try create(path, bytes, durably: false, mode: O_APPEND)
    }

    /// Creates a file, writes all bytes and, where wanted, waits until they are on the disk.
    static func create(
        _ path: String, _ bytes: [UInt8], durably: Bool = true, mode: Int32 = O_TRUNC
    ) throws(RegistryError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | mode | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw RegistryError(.write, path, errno: errno) }
        defer { close(descriptor) }
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress! + done, bytes.count - done) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw RegistryError(.write, path, errno: errno) }
            done += count
        }
        guard !durably || fsync(descriptor) == 0 else { throw RegistryError(.synchronise, path, errno: errno) }
    }
}
