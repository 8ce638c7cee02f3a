import ContractRegistry

/// Where a folder lies in its git repository.
enum RepositoryPlace {
    /// The path from the repository's root, empty where they are one. A linked worktree and a submodule have a file `.git`.
    static func path(of folder: String) throws -> String {
        let whole = FileSystem.realPath(folder) ?? folder
        var below: [String] = []
        var above = whole
        while true {
            if FileSystem.kind(of: FileSystem.join(above, ".git")) != nil {
                return below.reversed().joined(separator: "/")
            }
            guard above != "/", above != "." else { break }
            below.append(FileSystem.name(of: above))
            above = FileSystem.folder(of: above)
        }
        throw Failure("`\(folder)` lies in no git repository: say with `--prefix` where it lies in yours")
    }
}
