import ContractModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Files and folders through the system's own calls, so that a command starts without Foundation.
package enum FileSystem {
    package enum Kind: Sendable, Hashable { case file, folder, link, other }

    /// One entry of a folder; links are not followed.
    package struct Entry: Sendable, Hashable {
        package var name: String
        package var kind: Kind
    }

    /// `folder/name`; `name` alone where the folder is empty or `.`.
    package static func join(_ folder: String, _ name: String) -> String {
        if folder.isEmpty || folder == "." { return name }
        return folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
    }

    /// The last component of a path.
    package static func name(of path: String) -> String {
        components(of: path).last ?? path
    }

    /// What stands between slashes.
    package static func components(of path: String) -> [String] {
        path.pieces(between: UInt8(ascii: "/")).filter { !$0.isEmpty }
    }

    /// What stands before the last component; `.` where nothing does.
    package static func folder(of path: String) -> String {
        var trimmed = Substring(path)
        while trimmed.count > 1, trimmed.last == "/" { trimmed.removeLast() }
        guard let slash = trimmed.lastIndex(of: "/") else { return "." }
        return slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
    }

    /// What a path leads to; `nil` where nothing is there.
    package static func kind(of path: String, followingLinks: Bool = true) -> Kind? {
        var status = stat()
        let code = followingLinks ? stat(path, &status) : lstat(path, &status)
        guard code == 0 else { return nil }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file
        case S_IFDIR: return .folder
        case S_IFLNK: return .link
        default: return .other
        }
    }

    /// A text that becomes another where a file does: its place, size and time of change. `nil` where nothing is there.
    package static func stamp(of path: String) -> String? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        #if canImport(Darwin)
            let time = status.st_mtimespec
        #else
            let time = status.st_mtim
        #endif
        return "\(status.st_dev) \(status.st_ino) \(status.st_size) \(time.tv_sec) \(time.tv_nsec)"
    }

    /// The path without links and `..`; `nil` where nothing is there.
    package static func realPath(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// Where the process works.
    package static var currentFolder: String { realPath(".") ?? "." }

    /// The entries of a folder without `.` and `..`, in the order of their bytes, whatever the file system's is.
    package static func list(_ path: String) throws(RegistryError) -> [Entry] {
        guard let stream = opendir(path) else { throw RegistryError(.list, path, errno: errno) }
        defer { closedir(stream) }
        var entries: [Entry] = []
        errno = 0
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." {
                entries.append(Entry(name: name, kind: kind(ofEntry: Int32(entry.pointee.d_type), join(path, name))))
            }
            errno = 0
        }
        guard errno == 0 else { throw RegistryError(.list, path, errno: errno) }
        return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    /// Some file systems leave the kind out of the listing.
    private static func kind(ofEntry type: Int32, _ path: String) -> Kind {
        switch type {
        case Int32(DT_REG): .file
        case Int32(DT_DIR): .folder
        case Int32(DT_LNK): .link
        case Int32(DT_UNKNOWN): kind(of: path, followingLinks: false) ?? .other
        default: .other
        }
    }

    /// The bytes of a file; with `limit`, at most one more than that, so that a reader can tell that it is too long.
    package static func read(_ path: String, limit: Int = .max) throws(RegistryError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw RegistryError(.read, path, errno: errno) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw RegistryError(.read, path, errno: errno) }
        guard status.st_mode & S_IFMT != S_IFDIR else { throw RegistryError(.read, path, errno: EISDIR) }
        let wanted = limit == .max ? Int.max : limit + 1
        var bytes: [UInt8] = []
        var room = min(wanted, Int(status.st_size) + 1)
        while bytes.count < wanted {
            let count = try readMore(descriptor, room: min(room, wanted - bytes.count), into: &bytes, path: path)
            // What is no file may give less than it has.
            if count == 0 || count < room && status.st_mode & S_IFMT == S_IFREG { break }
            room = max(65536, bytes.count)
        }
        return bytes
    }

    private static func readMore(
        _ descriptor: Int32, room: Int, into bytes: inout [UInt8], path: String
    ) throws(RegistryError) -> Int {
        var failure: Int32 = 0
        var count = 0
        let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, initialized in
            repeat { count = systemRead(descriptor, buffer.baseAddress!, room) } while count < 0 && errno == EINTR
            if count < 0 { failure = errno }
            initialized = max(0, count)
        }
        guard failure == 0 else { throw RegistryError(.read, path, errno: failure) }
        if bytes.isEmpty { bytes = piece } else { bytes += piece }
        return count
    }
}
