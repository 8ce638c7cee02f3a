#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A repository, seen from a folder in it. Nothing is ever written to it.
package struct GitRepository: Sendable {
    let program: GitProgram
    /// Where the folder lies in the repository, without a slash at the end; empty at its root.
    package let prefix: String
    /// Whether the clone lacks older history.
    package let isShallow: Bool

    /// The repository that a folder is in: the nearest upward, or the one that `GIT_DIR` names.
    package static func containing(
        _ folder: String, environment: ProcessEnvironment = .current
    ) throws(GitError) -> GitRepository {
        if environment["GIT_DIR"] != nil { return try named(folder, environment) }
        let program = try GitProgram(folder: folder, environment: environment)
        let lines = try facts(program)
        guard lines.count >= 3, lines[0] == "true" else { throw none(folder) }
        let prefix = lines[2...].joined(separator: "\n")
        return GitRepository(
            program: program, prefix: prefix.hasSuffix("/") ? String(prefix.dropLast()) : prefix,
            isShallow: lines[1] == "true")
    }

    /// With `GIT_DIR`, git takes the folder it works in for the top of the work tree where nothing else says what is.
    private static func named(_ folder: String, _ environment: ProcessEnvironment) throws(GitError) -> GitRepository {
        var program = try GitProgram(folder: nil, environment: environment)
        let lines = try facts(program)
        guard lines.count >= 2 else { throw none(folder) }
        if environment["GIT_WORK_TREE"] == nil, try program.run(["rev-parse", "--show-toplevel"]).status != 0 {
            program.environment["GIT_WORK_TREE"] = realPath(".") ?? "."
        }
        let top = try program.run(["rev-parse", "--show-toplevel"]).checked().text
        guard let real = realPath(folder), let prefix = relative(real, to: realPath(top) ?? top) else {
            throw none(folder)
        }
        return GitRepository(program: program, prefix: prefix, isShallow: lines[1] == "true")
    }

    private static func facts(_ program: GitProgram) throws(GitError) -> [Substring] {
        let output = try program.run(["rev-parse", "--is-inside-work-tree", "--is-shallow-repository", "--show-prefix"])
        if output.status == 0 { return output.lines }
        throw output.failure(output.errors.contains("not a git repository") ? .noRepository : .refused)
    }

    private static func none(_ folder: String) -> GitError {
        GitError(.noRepository, "`\(folder)` is in no git repository")
    }

    private static func relative(_ path: String, to top: String) -> String? {
        if path == top { return "" }
        let above = top.hasSuffix("/") ? top : top + "/"
        return path.hasPrefix(above) ? String(path.dropFirst(above.count)) : nil
    }

    private static func realPath(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
