import ContractSite

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Shows a site to the browsers of this machine, out of memory. One request at a time, which is enough for one reader.
struct PreviewServer {
    private let listener: Int32
    /// The port that it got.
    let port: UInt16
    private var files: [String: SiteFile] = [:]

    /// - Parameter port: 0 for any that is free.
    init(port wanted: UInt16) throws {
        #if canImport(Darwin)
            let kind = SOCK_STREAM
        #else
            let kind = Int32(SOCK_STREAM.rawValue)
        #endif
        let descriptor = socket(AF_INET, kind, 0)
        guard descriptor >= 0 else { throw Failure("no socket can be made") }
        var yes: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = wanted.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { raw in
                bind(descriptor, raw, size) == 0 && listen(descriptor, 16) == 0
                    && getsockname(descriptor, raw, &size) == 0
            }
        }
        guard isBound else { throw Failure("port \(wanted) is taken: say another with `--port`") }
        listener = descriptor
        port = UInt16(bigEndian: address.sin_port)
        // A reader that goes away while it is answered must not end the program.
        signal(SIGPIPE, SIG_IGN)
    }

    mutating func show(_ files: [SiteFile]) {
        self.files = Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Answers one request if one comes within the time.
    func answer(within milliseconds: Int32) {
        var wait = pollfd(fd: listener, events: Int16(POLLIN), revents: 0)
        guard poll(&wait, 1, milliseconds) > 0 else { return }
        let client = accept(listener, nil, nil)
        guard client >= 0 else { return }
        defer { close(client) }
        var limit = timeval(tv_sec: 2, tv_usec: 0)
        setsockopt(client, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        guard let request = Self.head(from: client) else { return }
        Self.send(PreviewAnswer(to: request, files: files).bytes, to: client)
    }

    /// The first line of a request and what follows, up to the blank line.
    private static func head(from client: Int32) -> String? {
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 4096)
        while bytes.count < 65536 {
            let count = recv(client, &piece, piece.count, 0)
            guard count > 0 else { return nil }
            bytes += piece[..<count]
            let text = String(decoding: bytes, as: UTF8.self)
            if text.contains("\r\n\r\n") { return text }
        }
        return nil
    }

    private static func send(_ bytes: [UInt8], to client: Int32) {
        var position = 0
        while position < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                Self.systemSend(client, buffer.baseAddress.map { $0 + position }, bytes.count - position)
            }
            guard count > 0 else { return }
            position += count
        }
    }

    private static func systemSend(_ client: Int32, _ start: UnsafeRawPointer?, _ count: Int) -> Int {
        write(client, start, count)
    }
}
