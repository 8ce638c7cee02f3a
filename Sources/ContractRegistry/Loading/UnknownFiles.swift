import Diagnostics

/// Files that a registry does not know, pointed out once each, or once for a whole folder that holds nothing else.
struct UnknownFiles {
    private struct Found {
        var path: String
        var help: String?
        var place: SourceRange
    }

    private var found: [Found] = []
    /// Folders of the top level with at least one known file.
    private var known: Set<Substring> = []

    mutating func note(_ file: RegistryTree.File, at place: SourceRange) {
        if case .unknown(let help) = file.role {
            found.append(Found(path: file.path, help: help, place: place))
        } else if let folder = top(file.path) {
            known.insert(folder)
        }
    }

    private func top(_ path: String) -> Substring? {
        path.firstIndex(of: "/").map { path[..<$0] }
    }

    func report(into diagnostics: inout Diagnostics) {
        var said: Set<Substring> = []
        for file in found {
            guard let folder = top(file.path), !known.contains(folder), file.help == nil else {
                warn("`\(file.path)` is not a file that a registry knows", file, into: &diagnostics)
                continue
            }
            guard said.insert(folder).inserted else { continue }
            warn("`\(folder)/` holds nothing that a registry knows", file, into: &diagnostics)
        }
    }

    private func warn(_ message: String, _ file: Found, into diagnostics: inout Diagnostics) {
        let help = file.help ?? "move it out of the registry, or give it a name that starts with a dot"
        diagnostics.warning("unknown-file", message, at: file.place, help: help)
    }
}
