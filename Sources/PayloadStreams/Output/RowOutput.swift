package import ContractRegistry

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Where annotated rows go. A file gets its name only when all of it is there; until then, and where the disk is full, the rows
/// stand in a file beside it, whole ones only.
package final class RowOutput {
    private static let bufferSize = 1 << 17

    private let name: String
    private let descriptor: Int32
    /// The file beside it; nil where rows go to standard output or to what is no regular file.
    private let partName: String?
    private var buffer: [UInt8] = []
    /// Bytes written, and how many of them are whole rows.
    private var written = 0
    private var writtenRows = 0

    /// - Parameter name: `-` is standard output.
    package init(_ name: String) throws(RegistryError) {
        self.name = name
        let isPlain = name != "-" && FileSystem.kind(of: name).map { $0 == .file } ?? true
        partName = isPlain ? name + ".part" : nil
        let flags = partName == nil ? O_WRONLY | O_CLOEXEC : O_WRONLY | O_CLOEXEC | O_CREAT | O_TRUNC
        descriptor = name == "-" ? STDOUT_FILENO : open(partName ?? name, flags, 0o666)
        guard descriptor >= 0 else { throw RegistryError(.write, name, errno: errno) }
        buffer.reserveCapacity(Self.bufferSize)
    }

    deinit { if descriptor != STDOUT_FILENO { close(descriptor) } }

    func write(_ text: RowText, of bytes: [UInt8]) throws(StreamFault) {
        var start = 0
        for piece in text.pieces {
            try append(text.text[start..<piece.textEnd])
            try append(bytes[piece.row])
            start = piece.textEnd
        }
        try append(text.text[start...])
    }

    /// Hands over what is held back.
    func flush() throws(StreamFault) {
        defer { buffer.removeAll(keepingCapacity: true) }
        try hand(over: buffer[...])
    }

    private func hand(over bytes: ArraySlice<UInt8>) throws(StreamFault) {
        let (start, begin) = (bytes.startIndex, written)
        var position = start
        while position < bytes.endIndex {
            let count = bytes[position...].withUnsafeBytes { systemWrite(descriptor, $0) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw failed(errno) }
            position += count
            written += count
            if let end = bytes[..<position].lastIndex(of: 0x0A) { writtenRows = begin + end - start + 1 }
        }
    }

    /// Gives the file its name.
    package func finish() throws(StreamFault) {
        try flush()
        guard let partName else { return }
        guard fsync(descriptor) == 0 || errno == EINVAL else { throw failed(errno) }
        do {
            try FileSystem.rename(partName, to: name)
        } catch {
            throw StreamFault(error.description)
        }
    }

    private func append(_ bytes: ArraySlice<UInt8>) throws(StreamFault) {
        if bytes.count >= Self.bufferSize {
            try flush()
            return try hand(over: bytes)
        }
        buffer += bytes
        if buffer.count >= Self.bufferSize { try flush() }
    }

    /// Cuts off what is no whole row, and says where the others are.
    private func failed(_ code: Int32) -> StreamFault {
        let error = RegistryError(.write, name, errno: code)
        let reason = name == "-" ? "cannot write to standard output: \(error.cause)" : error.description
        guard let partName else { return StreamFault(reason) }
        ftruncate(descriptor, writtenRows)
        return StreamFault("\(reason); the rows up to there, each whole, are in `\(partName)`")
    }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    write(descriptor, bytes.baseAddress, bytes.count)
}
