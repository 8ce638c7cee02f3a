/// The `git` of this machine, and how it is run: without questions, locks and translations.
struct GitProgram: Sendable {
    private let path: String
    var environment: ProcessEnvironment
    /// Where git works; `nil` for where this process does.
    private let folder: String?

    private static let settings = [
        "LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0", "GIT_LITERAL_PATHSPECS": "1",
    ]

    init(folder: String?, environment: ProcessEnvironment) throws(GitError) {
        guard let path = environment.program("git") else {
            throw GitError(.noGit, "there is no `git` to run", help: "install git, or put it on PATH")
        }
        self.path = path
        self.environment = environment
        self.folder = folder
        for (name, value) in Self.settings { self.environment[name] = value }
    }

    func start(_ arguments: [String]) throws(GitError) -> ChildProcess {
        try ChildProcess.start(path, (folder.map { ["-C", $0] } ?? []) + arguments, environment: environment)
    }

    func run(_ arguments: [String]) throws(GitError) -> GitOutput {
        var child = try start(arguments)
        let (output, errors) = try child.collect()
        return GitOutput(
            status: child.wait(), bytes: output, errors: String(decoding: errors, as: UTF8.self), arguments: arguments)
    }
}

/// What a run of git said.
struct GitOutput: Sendable {
    var status: Int32
    var bytes: [UInt8]
    var errors: String
    var arguments: [String]

    /// Without the line's end behind it.
    var text: String {
        let text = String(decoding: bytes, as: UTF8.self)
        return text.hasSuffix("\n") ? String(text.dropLast()) : text
    }

    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

    /// Throws in git's own words where it failed.
    func checked() throws(GitError) -> GitOutput {
        if status != 0 { throw failure(.failed) }
        return self
    }

    /// The first line that git said, and the others as the way out.
    func failure(_ reason: GitError.Reason) -> GitError {
        let said = errors.split(separator: "\n").map { line in
            line.drop { $0 == " " || $0 == "\t" }
        }.filter { !$0.isEmpty }
        guard let first = said.first else {
            return GitError(reason, "`git \(arguments.first ?? "")` ended with code \(status)")
        }
        let words = first.hasPrefix("fatal: ") ? first.dropFirst(7) : first
        let rest = said.dropFirst().joined(separator: " ")
        return GitError(reason, "git says: \(words)", help: rest.isEmpty ? nil : rest)
    }
}
