/// The text of a CODEOWNERS file, or of the part of one that is about the registry.
package struct CodeOwnersFile {
    package enum Host: String, Sendable, Hashable, CaseIterable { case github, gitlab }

    package static let begin = "# deed: begin"
    package static let end = "# deed: end"

    private let owners: CodeOwners
    private let host: Host
    /// The registry's folder as components, relative to the repository.
    private let prefix: [String]
    private let asksReaders: Bool

    /// - Parameters:
    ///   - prefix: The registry's folder, relative to the repository; empty where they are one.
    ///   - asksReaders: Whether readers are asked to look at the contracts that they read.
    package init(_ owners: CodeOwners, host: Host, prefix: String, asksReaders: Bool) {
        self.owners = owners
        self.host = host
        self.prefix = prefix.split(separator: "/").map(String.init).filter { $0 != "." }
        self.asksReaders = asksReaders
    }

    /// From ``begin`` to ``end``, with a line feed after it.
    package var text: String {
        var lines = [Self.begin, "# Written by `deed export codeowners` from teams.yaml, owners and consumers."]
        switch host {
        case .github: lines += github
        case .gitlab: lines += gitlab
        }
        return (lines + [Self.end]).map { $0 + "\n" }.joined()
    }

    /// One list, whose last match counts: owners first, then readers.
    private var github: [String] {
        lines { entry in entry.owners + (asksReaders && !entry.owners.isEmpty ? entry.readers : []) }
    }

    /// A section for owners, whose approval is required, and one for readers, whose is not.
    private var gitlab: [String] {
        var lines = ["[Event contracts]"] + self.lines(\.owners)
        guard asksReaders else { return lines }
        let read = owners.entries.filter { !handles($0.readers).isEmpty }
        if !read.isEmpty { lines += ["", "^[Readers of events]"] }
        return lines + read.map { line($0, handles($0.readers)) }
    }

    /// A line without a name would belong to nobody on one host, and to the section's default on the other: it is left out,
    /// and the folder above answers. So is the line of a version that says what its folder says.
    private func lines(_ teams: (CodeOwners.Entry) -> [String]) -> [String] {
        var folder: (path: String, handles: [String]) = ("", [])
        return owners.entries.flatMap { entry -> [String] in
            let handles = handles(teams(entry))
            let remark = entry.remark.map { ["# \(pattern(entry.path)): \($0)"] } ?? []
            if handles.isEmpty || self.handles(entry.owners).isEmpty { return remark }
            if entry.path.hasSuffix("/") { folder = (entry.path, handles) }
            let isRepeated = entry.path != folder.path && entry.path.hasPrefix(folder.path) && handles == folder.handles
            return isRepeated && !folder.path.isEmpty ? remark : remark + [line(entry, handles)]
        }
    }

    private func line(_ entry: CodeOwners.Entry, _ handles: [String]) -> String {
        "\(pattern(entry.path)) \(handles.joined(separator: " "))"
    }

    private func handles(_ teams: [String]) -> [String] {
        var seen: Set<String> = []
        return teams.compactMap(owners.handle).filter { seen.insert($0).inserted }
    }

    /// From the repository's root, with what a pattern would take for more than a character escaped.
    private func pattern(_ path: String) -> String {
        let whole = prefix.map { Self.escape($0) + "/" }.joined() + Self.escape(path)
        return whole.isEmpty ? "*" : "/" + whole
    }

    private static func escape(_ text: String) -> String {
        var escaped = ""
        for character in text {
            if " \t\\*?[]#!".contains(character) { escaped.append("\\") }
            escaped.append(character)
        }
        return escaped
    }
}

extension CodeOwnersFile {
    /// A file with these lines in place of those between the marks; `nil` where it has no such marks.
    package static func replace(in file: String, with text: String) -> String? {
        // By bytes, because a carriage return and a line feed are one character.
        func split(_ text: String) -> [String] {
            text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { String(Substring($0)) }
        }
        var lines = split(file)
        func index(_ mark: String) -> Int? { lines.firstIndex { $0.trimmingEnd == mark } }
        guard let first = index(begin), let last = index(end), first < last else { return nil }
        lines.replaceSubrange(first...last, with: split(text).dropLast())
        return lines.joined(separator: "\n")
    }
}

extension String {
    /// Without white space at the end, a carriage return too.
    fileprivate var trimmingEnd: Substring {
        var rest = self[...]
        while let last = rest.last, last.isWhitespace { rest.removeLast() }
        return rest
    }
}
