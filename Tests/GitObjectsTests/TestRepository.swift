import Glibc
import Testing

@testable import GitObjects

/// Folders of one test with repositories in them, gone when the test is over. Scripts run with names and dates that do
/// not depend on who runs them, and see no configuration but their own.
final class TestRepository: Sendable {
    let path: String
    let environment: ProcessEnvironment

    init(_ script: String = "git init -q -b main") throws {
        var template = Array("/tmp/deed git ü-XXXXXX".utf8CString)
        let made = template.withUnsafeMutableBufferPointer { mkdtemp($0.baseAddress!) }
        path = String(cString: try #require(made))
        let person = ["NAME": "Ada", "EMAIL": "ada@example.com", "DATE": "2026-01-01T00:00:00Z"]
        var environment = ProcessEnvironment([
            "PATH": ProcessEnvironment.current["PATH"] ?? "/usr/bin:/bin", "HOME": path, "GIT_CONFIG_NOSYSTEM": "1",
        ])
        for (name, value) in person {
            environment["GIT_AUTHOR_" + name] = value
            environment["GIT_COMMITTER_" + name] = value
        }
        self.environment = environment
        try sh(script)
    }

    deinit {
        let arguments = ["-rf", path]
        if var child = try? ChildProcess.start("/bin/rm", arguments, environment: environment) { _ = child.wait() }
    }

    /// Runs a script in the folder; what it prints.
    @discardableResult func sh(_ script: String) throws -> String {
        let text = "set -e; cd \"$HOME\"; save() { git add -A && git commit -q -m \"$1\"; }; " + script
        var child = try ChildProcess.start("/bin/sh", ["-c", text], environment: environment)
        let (output, errors) = try child.collect()
        let status = child.wait()
        try #require(status == 0, "\(script): \(String(decoding: errors, as: UTF8.self))")
        let printed = String(decoding: output, as: UTF8.self)
        return printed.hasSuffix("\n") ? String(printed.dropLast()) : printed
    }

    subscript(_ name: String) -> String { "\(path)/\(name)" }

    /// The repository seen from a folder.
    func git(_ folder: String = "", _ changes: [String: String] = [:]) throws(GitError) -> GitRepository {
        var environment = environment
        for (name, value) in changes { environment[name] = value }
        return try GitRepository.containing(folder.isEmpty ? path : self[folder], environment: environment)
    }
}
