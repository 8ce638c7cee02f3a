import Glibc
import Testing

/// Runs a command of the system.
enum Shell {
    static func run(_ command: String) throws -> Int32 {
        var process = pid_t()
        let words = ["/bin/sh", "-c", "(\(command)) > /dev/null 2>&1"]
        var arguments = words.map { strdup($0) } + [nil]
        defer { for argument in arguments { free(argument) } }
        try #require(posix_spawn(&process, "/bin/sh", nil, nil, &arguments, environ) == 0)
        var status: Int32 = 0
        waitpid(process, &status, 0)
        return (status >> 8) & 0xff
    }
}
