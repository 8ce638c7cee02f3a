import Foundation

/// A folder that is a test: what to run, on what, and what must come of it.
///
/// `command` is given to the shell, with `deed` on its path. What else lies in the folder, such as `contracts/`, is
/// copied to a fresh place and worked on there. `stdout`, `stderr` and `exit` say what must come out; each is empty, and
/// the exit code 0, where its file is left out. `expected/` holds the files that the command must write or change.
struct Scenario: CustomStringConvertible, Sendable {
    static let reserved: Set<String> = ["command", "stdout", "stderr", "exit", "expected"]

    let folder: URL

    var description: String { folder.lastPathComponent }

    static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
        .appendingPathComponent("Cases")

    static let all: [Scenario] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
        return names.sorted().filter { !$0.hasPrefix(".") }.map { Scenario(folder: root.appendingPathComponent($0)) }
    }()

    func text(_ name: String) -> String {
        (try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)) ?? ""
    }

    /// What must come of it.
    func expected() throws -> Outcome {
        let exit = text("exit").trimmingCharacters(in: .whitespacesAndNewlines)
        return Outcome(
            stdout: text("stdout"), stderr: text("stderr"), exit: Int32(exit) ?? 0,
            files: try FileTree(folder.appendingPathComponent("expected")).files)
    }

    /// Makes what came of it what is expected.
    func rewrite(_ outcome: Outcome) throws {
        let manager = FileManager.default
        let parts = [
            ("stdout", outcome.stdout), ("stderr", outcome.stderr),
            ("exit", outcome.exit == 0 ? "" : "\(outcome.exit)\n"),
        ]
        for (name, text) in parts {
            let file = folder.appendingPathComponent(name)
            if text.isEmpty { try? manager.removeItem(at: file) } else { try Data(text.utf8).write(to: file) }
        }
        let expected = folder.appendingPathComponent("expected")
        try? manager.removeItem(at: expected)
        for (path, bytes) in outcome.files {
            let file = expected.appendingPathComponent(path)
            try manager.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try bytes.write(to: file)
        }
    }
}

/// What a command did.
struct Outcome: Equatable {
    var stdout: String
    var stderr: String
    var exit: Int32
    /// Files that it wrote or changed, by path; `removed` lists those that it took away.
    var files: [String: Data]
}

/// The files below a folder.
struct FileTree {
    private(set) var files: [String: Data] = [:]

    init(_ root: URL) throws {
        let root = root.resolvingSymlinksInPath()
        guard let paths = FileManager.default.enumerator(atPath: root.path) else { return }
        for case let path as String in paths {
            let file = root.appendingPathComponent(path)
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder), !isFolder.boolValue else {
                continue
            }
            files[path] = try Data(contentsOf: file)
        }
    }

    /// What `later` has that this has not, or has otherwise.
    func changes(to later: FileTree) -> [String: Data] {
        var changes = later.files.filter { files[$0.key] != $0.value }
        let removed = files.keys.filter { later.files[$0] == nil }.sorted()
        if !removed.isEmpty { changes["removed"] = Data(removed.map { $0 + "\n" }.joined().utf8) }
        return changes
    }
}
