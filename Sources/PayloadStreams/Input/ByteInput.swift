import ContractRegistry

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The bytes of a file or of standard input, unpacked where they are gzip.
final class ByteInput {
    /// As messages show it; `-` is standard input.
    let name: String
    private var shownName: String { name == "-" ? "standard input" : "`\(name)`" }
    /// Of the file, packed; nil where that is not known, as of a pipe.
    let size: Int?
    /// Bytes taken from the file so far, packed.
    private(set) var taken = 0
    /// Open from the first read to ``close()``: there may be more files than a process may have open.
    private var descriptor: Int32?
    /// The first bytes, read to see what they are.
    private var ahead: [UInt8] = []
    private var gunzip: Gunzip?
    private var hasLooked = false

    /// - Throws: where the file cannot be read.
    init(_ name: String) throws(RegistryError) {
        self.name = name
        var status = stat()
        guard (name == "-" ? fstat(STDIN_FILENO, &status) : stat(name, &status)) == 0 else {
            throw RegistryError(.read, name, errno: errno)
        }
        guard status.st_mode & S_IFMT != S_IFDIR else { throw RegistryError(.read, name, errno: EISDIR) }
        guard name == "-" || access(name, R_OK) == 0 else { throw RegistryError(.read, name, errno: errno) }
        size = status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : nil
    }

    deinit { close() }

    /// Call it when nothing more is read.
    func close() {
        if let descriptor, descriptor != STDIN_FILENO { systemClose(descriptor) }
        descriptor = nil
    }

    private func opened() throws(StreamFault) -> Int32 {
        if let descriptor { return descriptor }
        let new = name == "-" ? STDIN_FILENO : open(name, O_RDONLY | O_CLOEXEC)
        guard new >= 0 else { throw fault(errno) }
        descriptor = new
        return new
    }

    private func fault(_ code: Int32) -> StreamFault {
        StreamFault("cannot read \(shownName): \(RegistryError(.read, name, errno: code).cause)")
    }

    /// Whether reading would have to wait for whoever writes.
    var wouldWait: Bool {
        guard size == nil else { return false }
        guard let descriptor else { return true }
        var poll = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return systemPoll(&poll) == 0
    }

    /// Fills a buffer as far as it can without waiting for more than it has.
    ///
    /// - Returns: how many bytes there are now; 0 only at the end.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(StreamFault) -> Int {
        if !hasLooked { try look() }
        guard let gunzip else { return try readPlain(into: buffer) }
        switch try gunzip.unpack(into: buffer, from: readPlain) {
        case .success(let count): return count
        case .failure(let fault):
            throw StreamFault("the gzip data of \(shownName) are damaged at byte \(fault.offset): \(fault.message)")
        }
    }

    private func look() throws(StreamFault) {
        hasLooked = true
        var first: [UInt8] = []
        while first.count < 2 {
            var byte: UInt8 = 0
            let more = try withUnsafeMutableBytes(of: &byte) { (buffer) throws(StreamFault) in
                try readPlain(into: buffer)
            }
            guard more > 0 else { break }
            first.append(byte)
        }
        ahead = first
        guard Gunzip.isGzip(ahead) else { return }
        gunzip = Gunzip()
        if gunzip == nil { throw StreamFault("there is no memory to unpack \(shownName)") }
    }

    private func readPlain(into buffer: UnsafeMutableRawBufferPointer) throws(StreamFault) -> Int {
        if !ahead.isEmpty {
            let count = min(ahead.count, buffer.count)
            buffer.copyBytes(from: ahead[..<count])
            ahead.removeFirst(count)
            return count
        }
        let descriptor = try opened()
        while true {
            let count = systemRead(descriptor, buffer)
            if count >= 0 {
                taken += count
                return count
            }
            let code = errno
            guard code == EINTR else { throw fault(code) }
        }
    }
}

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
    read(descriptor, buffer.baseAddress, buffer.count)
}

private func systemClose(_ descriptor: Int32) { close(descriptor) }

private func systemPoll(_ descriptor: inout pollfd) -> Int32 { poll(&descriptor, 1, 0) }
