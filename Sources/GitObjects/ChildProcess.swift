import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A program that runs beside this one, with pipes to its three streams. It is waited for when it goes.
struct ChildProcess: ~Copyable {
    private let identifier: pid_t
    /// What the child reads; `nil` once it is at its end.
    private var input: Descriptor?
    let output: Descriptor
    let errors: Descriptor
    private var status: Int32?

    /// Held from the making of pipes until the child has them, so that no other child gets them too: it would keep them
    /// open, and their readers waiting.
    private static let starting = Mutex<Void>(())

    static func start(
        _ program: String, _ arguments: [String], environment: ProcessEnvironment
    ) throws(GitError) -> ChildProcess {
        try starting.withLock { _ throws(GitError) in try ChildProcess(program, arguments, environment) }
    }

    private init(_ program: String, _ arguments: [String], _ environment: ProcessEnvironment) throws(GitError) {
        let input = try Pipe()
        let output = try Pipe()
        let errors = try Pipe()
        let streams = [input.readEnd.number, output.writeEnd.number, errors.writeEnd.number]
        identifier = try Self.spawn(program, [program] + arguments, environment.entries, streams)
        self.input = .some(input.writeEnd)
        self.output = output.readEnd
        self.errors = errors.readEnd
    }

    deinit {
        // Without its input and a reader, the child ends.
        _ = consume input
        _ = consume output
        _ = consume errors
        if status == nil { _ = Self.wait(identifier) }
    }

    func write(_ bytes: [UInt8]) throws(GitError) {
        switch input {
        case .some(let descriptor): try descriptor.write(bytes)
        case .none: break
        }
    }

    mutating func closeInput() { input = nil }

    /// The exit code, when the child has ended; 128 and the signal's number where one ended it.
    mutating func wait() -> Int32 {
        if let status { return status }
        let ended = Self.wait(identifier)
        status = ended
        return ended
    }

    private static func wait(_ identifier: pid_t) -> Int32 {
        var status: Int32 = 0
        while waitpid(identifier, &status, 0) < 0, errno == EINTR {}
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    }

    private static func spawn(
        _ program: String, _ arguments: [String], _ environment: [String], _ streams: [Int32]
    ) throws(GitError) -> pid_t {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
            var attributes: posix_spawnattr_t?
        #else
            var actions = posix_spawn_file_actions_t()
            var attributes = posix_spawnattr_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        #if canImport(Darwin)
            posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_CLOEXEC_DEFAULT))
        #endif
        for (stream, descriptor) in streams.enumerated() {
            posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(stream))
        }
        var words = arguments.map { strdup($0) } + [nil]
        var variables = environment.map { strdup($0) } + [nil]
        defer { for text in words + variables { free(text) } }
        var identifier = pid_t()
        let code = posix_spawn(&identifier, program, &actions, &attributes, &words, &variables)
        guard code == 0 else { throw GitError(system: "run `\(program)`", code) }
        return identifier
    }
}
