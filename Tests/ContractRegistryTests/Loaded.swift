import ContractRegistry
import Diagnostics

/// A registry made of texts, loaded and resolved, with what was found.
struct Loaded {
    var catalog = SourceCatalog()
    var diagnostics = Diagnostics()
    var registry: Registry
    var resolved: ResolvedRegistry

    init(_ files: [String: String]) {
        registry = RegistryLoader.load(
            files: files.map { (path: $0.key, text: $0.value) }, catalog: &catalog, diagnostics: &diagnostics)
        resolved = RegistryResolver.resolve(registry, diagnostics: &diagnostics)
    }

    init(folder: String) throws(RegistryError) {
        registry = try RegistryLoader.load(folder: folder, catalog: &catalog, diagnostics: &diagnostics)
        resolved = RegistryResolver.resolve(registry, diagnostics: &diagnostics)
    }

    /// `rule: message` for each finding, with `path` and the marked text.
    var findings: [String] {
        diagnostics.list.map { diagnostic in
            guard let range = diagnostic.range else { return "\(diagnostic.rule): \(diagnostic.message)" }
            let file = catalog[range.file]
            let marked = String(decoding: file.bytes[Int(range.lower)..<Int(range.upper)], as: UTF8.self)
            return "\(diagnostic.rule): \(diagnostic.message) [\(file.path)] «\(marked)»"
        }
    }
}
