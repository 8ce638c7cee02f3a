package import ContractModel
package import Diagnostics

/// The releases of a registry and what they need, in one file that other repositories can generate from.
package enum RegistryArchive {
    /// The archive of a registry: settings, teams, domains, snapshots and their digests, below one folder.
    ///
    /// - Parameters:
    ///   - folder: what an unpacked archive is called, such as `acme-contracts-2026.11`.
    ///   - events: those to take; `nil` for all.
    package static func make(
        of registry: Registry, catalog: SourceCatalog, folder: String, events: Set<EventName>? = nil
    ) throws(RegistryError) -> [UInt8] {
        var writer = TarWriter()
        for (path, bytes) in files(of: registry, catalog: catalog, events: events) {
            try writer.add("\(folder)/\(path)", bytes)
        }
        return writer.finish()
    }

    /// What goes into an archive, sorted by path.
    private static func files(
        of registry: Registry, catalog: SourceCatalog, events: Set<EventName>?
    ) -> [(path: String, bytes: [UInt8])] {
        let prefix = registry.root.isEmpty || registry.root == "." ? "" : FileSystem.join(registry.root, "")
        var files: [(path: String, bytes: [UInt8])] = []
        for file in catalog.files where file.path.hasPrefix(prefix) {
            let path = String(file.path.dropFirst(prefix.count))
            if belongs(FileRole(path: path), events) { files.append((path, file.bytes)) }
        }
        return files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    private static func belongs(_ role: FileRole, _ events: Set<EventName>?) -> Bool {
        switch role {
        case .settings, .teams, .domain: true
        case .release(let event, _), .digests(let event): events?.contains(event) ?? true
        default: false
        }
    }
}

extension RegistryLoader {
    /// Loads a registry out of an archive, whose files may lie below one folder.
    package static func load(
        archive path: String, catalog: inout SourceCatalog, diagnostics: inout Diagnostics
    ) throws(RegistryError) -> Registry {
        var files = try TarReader.files(try FileSystem.read(path), path: path)
        if let folder = commonFolder(files.map(\.path)) {
            for index in files.indices { files[index].path.removeFirst(folder.count) }
        }
        return try load(RegistryTree(texts: files), root: path, catalog: &catalog, diagnostics: &diagnostics)
    }

    /// The folder, with its slash, that holds `deed.yaml` where that is not at the top.
    private static func commonFolder(_ paths: [String]) -> String? {
        guard !paths.contains("deed.yaml"), let settings = paths.first(where: { $0.hasSuffix("/deed.yaml") }) else {
            return nil
        }
        let folder = String(settings.dropLast("deed.yaml".count))
        return paths.allSatisfy { $0.hasPrefix(folder) } ? folder : nil
    }
}
