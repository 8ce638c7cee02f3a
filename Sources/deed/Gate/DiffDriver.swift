import ContractModel
import ContractRegistry
import ContractRules
import Diagnostics

/// What git gives to a driver: the path, then file, id and mode of both sides, and the new path of what was renamed. Each
/// side stands in the registry around the path in the place of the file that is there now, so that a change of a shared type
/// shows at all events.
///
/// Git ends its whole output where a driver fails: what cannot be compared is said instead.
struct DiffDriver {
    private let arguments: [String]

    init(arguments: [String]) throws {
        guard arguments.count == 1 || arguments.count >= 7 else {
            throw Failure("`--driver` takes what git gives: path, old file, id, mode, new file, id, mode")
        }
        self.arguments = arguments
    }

    func run(_ format: DiffFormat, _ day: DayOption) throws {
        let path = arguments[0]
        guard arguments.count > 1 else { return Console.print("`\(DisplayText.safe(path))` is not merged") }
        guard let folder = Self.registryFolder(around: path) else {
            return Console.print("`\(DisplayText.safe(path))` is in no registry")
        }
        let texts = try RegistryRun(folder: folder).catalog.files.map { file in
            (path: Self.inside(folder, file.path), text: String(decoding: file.bytes, as: UTF8.self))
        }
        let newPath = arguments.count > 7 ? arguments[7] : path
        let others = texts.filter { $0.path != Self.inside(folder, path) && $0.path != Self.inside(folder, newPath) }
        let (from, to) = ("a/\(path)", "b/\(newPath)")
        let old = try Self.registry(others, with: arguments[1], at: Self.inside(folder, path), shown: from)
        let new = try Self.registry(others, with: arguments[4], at: Self.inside(folder, newPath), shown: to)
        let difference = RegistryDifference(old: old, new: new, today: try day.day())
        Console.print(DiffListing(difference, from: from, to: to).show(format))
    }

    /// A path as it is from the folder of the registry.
    private static func inside(_ folder: String, _ path: String) -> String {
        String(path.dropFirst(FileSystem.join(folder, "").count))
    }

    /// The nearest folder around the path that holds a registry.
    private static func registryFolder(around path: String) -> String? {
        var folder = FileSystem.folder(of: path)
        while FileSystem.kind(of: FileSystem.join(folder, "deed.yaml")) != .file {
            let above = FileSystem.folder(of: folder)
            if above == folder { return nil }
            folder = above
        }
        return folder
    }

    private static func registry(
        _ others: [(path: String, text: String)], with file: String, at name: String, shown: String
    ) throws -> ResolvedRegistry {
        var files = others
        if file != "/dev/null" { files.append((name, String(decoding: try FileSystem.read(file), as: UTF8.self))) }
        var (catalog, diagnostics) = (SourceCatalog(), Diagnostics())
        let registry = RegistryLoader.load(files: files, catalog: &catalog, diagnostics: &diagnostics)
        let resolved = RegistryResolver.resolve(registry, diagnostics: &diagnostics)
        let mistake = diagnostics.list.first { finding in
            finding.severity == .error && finding.range.map { catalog[$0.file].path == name } ?? false
        }
        if let mistake { Console.print(DisplayText.safe("\(shown) cannot be read whole: \(mistake.message)")) }
        return resolved
    }
}
