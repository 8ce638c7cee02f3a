import ContractInterchange

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The folder of real data that evidence suites read.
enum Evidence {
    static let folder: String? = getenv("DEED_EVIDENCE").map { String(cString: $0) }

    static func imported(_ registry: String) throws -> ImportedRegistry {
        try JSONSchemaImporter.read(.init(folder: "\(folder ?? "")/\(registry)"))
    }
}
