import ContractModel
import ContractRegistry
import ContractRules
import Diagnostics

/// What git gives to a driver: the path, then file, id and mode of both sides. Each side stands in the registry around the
/// path in the place of the file that is there now, so that a change of a shared type shows at all events.
struct DiffDriver {
    private let path: String
    private let old: String
    private let new: String

    init(arguments: [String]) throws {
        guard arguments.count >= 5 else {
            throw Failure("`--driver` takes what git gives: path, old file, id, mode, new file, id, mode")
        }
        path = arguments[0]
        old = arguments[1]
        new = arguments[4]
    }

    func listing(today: CalendarDay) throws -> DiffListing {
        let folder = try registryFolder()
        let name = String(path.dropFirst(folder.count + 1))
        let run = try RegistryRun(folder: folder)
        let texts = run.catalog.files.map { file in
            (path: String(file.path.dropFirst(folder.count + 1)), text: String(decoding: file.bytes, as: UTF8.self))
        }
        let sides = try [old, new].map { file in try Self.registry(texts, with: file, at: name) }
        let difference = RegistryDifference(old: sides[0], new: sides[1], today: today)
        return DiffListing(difference, from: "a/\(path)", to: "b/\(path)")
    }

    /// The nearest folder around the path that holds a registry.
    private func registryFolder() throws -> String {
        var folder = FileSystem.folder(of: path)
        while FileSystem.kind(of: FileSystem.join(folder, "deed.yaml")) != .file {
            let above = FileSystem.folder(of: folder)
            if above == folder || folder.isEmpty { throw Failure("`\(path)` is in no registry") }
            folder = above
        }
        return folder
    }

    private static func registry(
        _ texts: [(path: String, text: String)], with file: String, at name: String
    ) throws -> ResolvedRegistry {
        var files = texts.filter { $0.path != name }
        if file != "/dev/null" { files.append((name, String(decoding: try FileSystem.read(file), as: UTF8.self))) }
        var (catalog, diagnostics) = (SourceCatalog(), Diagnostics())
        let registry = RegistryLoader.load(files: files, catalog: &catalog, diagnostics: &diagnostics)
        return RegistryResolver.resolve(registry, diagnostics: &diagnostics)
    }
}
