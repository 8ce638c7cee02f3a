#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// An open file of this process, closed when it goes.
struct Descriptor: ~Copyable {
    let number: Int32

    init(_ number: Int32) { self.number = number }

    deinit { close(number) }

    /// Reads what is there, at most 64 KiB; nothing at the end.
    func readSome() throws(GitError) -> [UInt8] {
        var failure: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, initialized in
            var count = 0
            repeat { count = read(number, buffer.baseAddress!, buffer.count) } while count < 0 && errno == EINTR
            failure = count < 0 ? errno : 0
            initialized = max(0, count)
        }
        if failure != 0 { throw GitError(system: "read what git says", failure) }
        return bytes
    }

    /// Writes everything. Where the reader has gone, the error says so, and no signal ends this process.
    func write(_ bytes: [UInt8]) throws(GitError) {
        let code = QuietPipe.run { Self.write(bytes, to: number) }
        if code != 0 { throw GitError(system: "ask git", code) }
    }

    private static func write(_ bytes: [UInt8], to number: Int32) -> Int32 {
        bytes.withUnsafeBytes { buffer in
            var position = 0
            while position < buffer.count {
                let count = systemWrite(number, buffer.baseAddress! + position, buffer.count - position)
                if count < 0, errno == EINTR { continue }
                if count < 0 { return errno }
                position += count
            }
            return 0
        }
    }
}

/// Two ends of a pipe, which children get only where they are told to. Not every system makes such a pipe in one step,
/// so a lock keeps a child from being started between the two: see ``ChildProcess``.
struct Pipe: ~Copyable {
    let readEnd: Descriptor
    let writeEnd: Descriptor

    init() throws(GitError) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw GitError(system: "make a pipe", errno) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        readEnd = Descriptor(ends[0])
        writeEnd = Descriptor(ends[1])
    }
}

/// Writing to a pipe that nobody reads ends a process, unless the signal is held back meanwhile.
private enum QuietPipe {
    static func run(_ body: () -> Int32) -> Int32 {
        var pipeSignal = sigset_t()
        var before = sigset_t()
        sigemptyset(&pipeSignal)
        sigaddset(&pipeSignal, SIGPIPE)
        pthread_sigmask(SIG_BLOCK, &pipeSignal, &before)
        let code = body()
        if code == EPIPE, sigismember(&before, SIGPIPE) == 0 {
            var taken: Int32 = 0
            sigwait(&pipeSignal, &taken)
        }
        pthread_sigmask(SIG_SETMASK, &before, nil)
        return code
    }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}

extension GitError {
    /// What the system refused, in its own words.
    init(system operation: String, _ code: Int32) {
        let text = strerror(code).map { String(cString: $0) } ?? "error \(code)"
        self.init(.failed, "cannot \(operation): " + text.prefix(1).lowercased() + text.dropFirst())
    }
}
