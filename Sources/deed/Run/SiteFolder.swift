import ContractRegistry
import ContractSite

/// The folder that a site is written to. It holds nothing else: what the site does not have any more is removed, but only where the
/// folder was made by Deed, which a file in it says.
struct SiteFolder {
    private static let mark = ".deed-site"

    private let path: String

    init(_ path: String) { self.path = path }

    /// Writes what differs, each file in one step.
    func write(_ files: [SiteFile]) throws -> (changed: Int, removed: Int) {
        let isOurs = FileSystem.kind(of: FileSystem.join(path, Self.mark)) == .file
        let present = FileSystem.kind(of: path) == .folder ? try paths(below: "") : []
        guard isOurs || present.isEmpty else {
            throw Failure(
                "`\(path)` holds files that are no site of deed: name an empty folder, or one that is not there")
        }
        try FileSystem.makeFolders(path)
        try AtomicFile.write(Array("written by deed site\n".utf8), to: FileSystem.join(path, Self.mark), durably: false)
        var changed = 0
        for file in files {
            let place = FileSystem.join(path, file.path)
            try FileSystem.makeFolders(FileSystem.folder(of: place))
            if try AtomicFile.writeIfChanged(file.bytes, to: place, durably: false) { changed += 1 }
        }
        let wanted = Set(files.map(\.path))
        let extra = present.filter { !wanted.contains($0) }
        for name in extra { try FileSystem.removeFile(FileSystem.join(path, name)) }
        return (changed, extra.count)
    }

    /// A logo, a stylesheet, a script of the user's: the files of `assets` beside the templates.
    static func assets(from templates: String?, besides registry: String) throws -> [SiteFile] {
        let folder = FileSystem.join(
            templates ?? RegistryRun.templateFolder(besides: registry, "site"), "assets")
        guard FileSystem.kind(of: folder) == .folder else { return [] }
        return try FileSystem.list(folder).filter { $0.kind == .file && !$0.name.hasPrefix(".") }.map { entry in
            SiteFile(path: "assets/\(entry.name)", bytes: try FileSystem.read(FileSystem.join(folder, entry.name)))
        }
    }

    /// A text that becomes another where the registry or the templates do, by the places, sizes and times of their files.
    static func fingerprint(of registry: String, templates: String?) -> String {
        let folder = templates ?? RegistryRun.templateFolder(besides: registry, "site")
        return "\(FileSystem.stamp(of: registry) ?? "")\n" + stamps(in: registry) + stamps(in: folder)
    }

    private static func stamps(in folder: String) -> String {
        // What cannot be listed is told when it is read.
        let entries = (try? FileSystem.list(folder)) ?? []
        return entries.filter { !$0.name.hasPrefix(".") }.map { entry in
            let path = FileSystem.join(folder, entry.name)
            return "\(path) \(FileSystem.stamp(of: path) ?? "")\n" + (entry.kind == .folder ? stamps(in: path) : "")
        }.joined()
    }

    private func paths(below folder: String) throws(RegistryError) -> [String] {
        var found: [String] = []
        for entry in try FileSystem.list(folder.isEmpty ? path : FileSystem.join(path, folder))
        where entry.name != Self.mark {
            let name = FileSystem.join(folder, entry.name)
            found += entry.kind == .folder ? try paths(below: name) : [name]
        }
        return found
    }
}
