#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A lock between processes. The system gives it back when the process ends, however that happens.
struct FileLock: ~Copyable {
    private let descriptor: Int32

    /// Waits for the lock on a folder.
    init(waitingFor path: String) throws(RegistryError) {
        descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw RegistryError(.lock, path, errno: errno) }
        while flock(descriptor, LOCK_EX) != 0 {
            let code = errno
            if code == EINTR { continue }
            close(descriptor)
            throw RegistryError(.lock, path, errno: code)
        }
    }

    deinit { close(descriptor) }
}
