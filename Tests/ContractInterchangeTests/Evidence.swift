import ContractInterchange
import ContractRegistry
import Diagnostics

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The folder of real data that evidence suites read.
enum Evidence {
    static let folder = variable("DEED_EVIDENCE")
    /// An interpreter that has jsonschema.
    static let python = variable("DEED_PYTHON")

    private static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

    static func imported(_ registry: String) throws -> ImportedRegistry {
        try JSONSchemaImporter.read(.init(folder: "\(folder ?? "")/\(registry)"))
    }

    /// The registry that an import would write, loaded again.
    static func resolved(_ imported: ImportedRegistry) -> ResolvedRegistry {
        var catalog = SourceCatalog()
        var diagnostics = Diagnostics()
        return resolved(imported, catalog: &catalog, diagnostics: &diagnostics)
    }

    static func resolved(
        _ imported: ImportedRegistry, catalog: inout SourceCatalog, diagnostics: inout Diagnostics
    ) -> ResolvedRegistry {
        let options = ImportWriter.Options(into: "", registry: "evidence", releasedAt: "2026-01-01T00:00:00Z")
        let files = ImportWriter(imported, options: options).files
        let registry = RegistryLoader.load(files: files, catalog: &catalog, diagnostics: &diagnostics)
        return RegistryResolver.resolve(registry, diagnostics: &diagnostics)
    }
}
