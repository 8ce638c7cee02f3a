internal import CZlib

/// Unpacks gzip (RFC 1952) piece by piece, one member after the other.
final class Gunzip {
    /// What went wrong, and where in the packed bytes.
    struct Fault: Error {
        let message: String
        let offset: Int
    }

    /// How many packed bytes are taken at once.
    private static let pieceSize = 1 << 16

    private var stream = z_stream()
    private let packed = UnsafeMutableRawBufferPointer.allocate(byteCount: pieceSize, alignment: 16)
    /// Packed bytes that were given to zlib so far.
    private var taken = 0
    private var isWithinMember = false
    private var hasMember = false
    private var isAtEnd = false
    /// What is told when all that was unpacked before is handed over.
    private var fault: Fault?

    /// - Returns: nil where there is no memory.
    init?() {
        let window = MAX_WBITS + 16
        guard inflateInit2_(&stream, window, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            packed.deallocate()
            return nil
        }
    }

    deinit {
        inflateEnd(&stream)
        packed.deallocate()
    }

    /// Whether bytes begin as gzip does.
    static func isGzip(_ bytes: some Collection<UInt8>) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }

    /// Fills a buffer as far as it can.
    ///
    /// - Parameter read: gives more packed bytes; 0 at their end.
    /// - Returns: how many bytes were unpacked; 0 at the end. What was unpacked before damage comes first.
    func unpack<Failure>(
        into buffer: UnsafeMutableRawBufferPointer,
        from read: (UnsafeMutableRawBufferPointer) throws(Failure) -> Int
    ) throws(Failure) -> Result<Int, Fault> {
        stream.next_out = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self)
        stream.avail_out = UInt32(buffer.count)
        while stream.avail_out > 0, !isAtEnd {
            if stream.avail_in == 0 {
                let count = try read(packed)
                stream.next_in = packed.baseAddress?.assumingMemoryBound(to: UInt8.self)
                stream.avail_in = UInt32(count)
                taken += count
                if count == 0 { isAtEnd = true }
            }
            if isAtEnd, isWithinMember { note("they end too early") } else { step() }
        }
        let count = buffer.count - Int(stream.avail_out)
        if count == 0, let fault { return .failure(fault) }
        return .success(count)
    }

    /// Lets zlib go on; zeros behind a member, as tapes have them, are passed over.
    private func step() {
        guard stream.avail_in > 0 else { return }
        if !isWithinMember, hasMember {
            guard stream.next_in.pointee != 0 else {
                stream.next_in += 1
                stream.avail_in -= 1
                return
            }
            inflateReset(&stream)
        }
        isWithinMember = true
        switch inflate(&stream, Z_NO_FLUSH) {
        case Z_OK, Z_BUF_ERROR: break
        case Z_STREAM_END: (isWithinMember, hasMember) = (false, true)
        default: note(stream.msg.map { String(cString: $0) } ?? "they cannot be unpacked")
        }
    }

    private func note(_ message: String) {
        fault = Fault(message: message, offset: taken - Int(stream.avail_in))
        isAtEnd = true
    }
}
