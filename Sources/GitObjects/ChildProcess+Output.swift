#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension ChildProcess {
    /// Everything that the child writes to its two streams, read side by side so that neither fills up.
    mutating func collect() throws(GitError) -> (output: [UInt8], errors: [UInt8]) {
        closeInput()
        var texts: [[UInt8]] = [[], []]
        var polls = [output.number, errors.number].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        while polls.contains(where: { $0.fd >= 0 }) {
            if poll(&polls, nfds_t(polls.count), -1) < 0 {
                if errno == EINTR { continue }
                throw GitError(system: "wait for git", errno)
            }
            for index in polls.indices where polls[index].fd >= 0 && polls[index].revents != 0 {
                let bytes = index == 0 ? try output.readSome() : try errors.readSome()
                if bytes.isEmpty { polls[index].fd = -1 }
                texts[index] += bytes
            }
        }
        return (texts[0], texts[1])
    }
}
