import ContractModel
package import Diagnostics

/// Loads a registry: reads and parses every file, checks that paths and contents agree, and leaves references as they
/// are written. A file that cannot be parsed costs that file only.
package enum RegistryLoader {
    /// Loads the folder of a registry, or its archive. Sources are numbered in the order of their paths, whatever thread
    /// reads them.
    package static func load(
        folder: String, releases: ReleaseReading = .whole, catalog: inout SourceCatalog,
        diagnostics: inout Diagnostics
    ) throws(RegistryError) -> Registry {
        if FileSystem.kind(of: folder) == .file {
            return try load(archive: folder, catalog: &catalog, diagnostics: &diagnostics)
        }
        let tree = try FolderWalk.tree(of: folder)
        return try load(tree, root: folder, releases: releases, catalog: &catalog, diagnostics: &diagnostics)
    }

    /// Loads a registry from texts, paths relative to its root. Without `deed.yaml` it is called `acme`.
    package static func load(
        files: [(path: String, text: String)], catalog: inout SourceCatalog, diagnostics: inout Diagnostics
    ) -> Registry {
        var texts = files.map { (path: $0.path, bytes: Array($0.text.utf8)) }
        if !files.contains(where: { $0.path == "deed.yaml" }) {
            texts.append((path: "deed.yaml", bytes: Array("registry: acme\n".utf8)))
        }
        do throws(RegistryError) {
            return try load(RegistryTree(texts: texts), root: "", catalog: &catalog, diagnostics: &diagnostics)
        } catch {
            diagnostics.error("file-refused", error.description, at: nil)
            let nowhere = SourceRange(file: SourceID(0), lower: 0, upper: 0)
            return Registry(root: "", settings: Settings(registry: Located("acme", at: nowhere)))
        }
    }

    /// - Parameters:
    ///   - prefix: what stands before the paths of files as people see them; the root's path if left out.
    ///   - known: contracts that need not be parsed again; the digests of their snapshots are not looked at then.
    package static func load(
        _ tree: RegistryTree, root: String, prefix: String? = nil, known: KnownContracts? = nil,
        releases: ReleaseReading = .whole, catalog: inout SourceCatalog, diagnostics: inout Diagnostics
    ) throws(RegistryError) -> Registry {
        let first = catalog.files.count
        let deferral = ReleaseDeferral(tree, releases)
        let loaded = Parallel.map(count: tree.files.count) { index in
            let file = tree.files[index]
            return LoadedFile(
                file, of: tree, source: SourceID(first + index), known: known, isDeferred: deferral.concerns(file))
        }
        var assembly = RegistryAssembly(root: root, firstSource: first)
        for (file, content) in zip(tree.files, loaded) {
            if let failure = content.failure { throw failure }
            let path = prefix.map { $0 + file.path } ?? FileSystem.join(root, file.path)
            let source = catalog.add(SourceFile(path: path, bytes: content.bytes))
            assembly.add(file, content, source: source)
        }
        return assembly.finish(catalog, &diagnostics)
    }
}
