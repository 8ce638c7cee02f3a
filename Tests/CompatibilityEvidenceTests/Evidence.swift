import ContractModel
import ContractRegistry
import Diagnostics
import Glibc

@testable import ContractInterchange

/// The folder of real data that evidence suites read.
enum Evidence {
    static let folder = getenv("DEED_EVIDENCE").map { String(cString: $0) }
    static let absent = "DEED_EVIDENCE is not set"

    /// The lines of a file of JSON texts.
    static func lines(_ path: String) throws -> [SourceValue] {
        try FileSystem.read("\(folder ?? "")/\(path)").split(separator: 10).map { try JSONTextReader.read(Array($0)) }
    }

    /// What an import of schemas becomes once it is written and loaded again: every version of every event, with the
    /// schema it came from.
    static func contracts(
        of documents: [SourceDocument], folder: String
    ) -> [(source: String, contract: ResolvedContract)] {
        let imported = JSONSchemaImporter.read(documents, skipped: [], folder: folder, domain: nil)
        let options = ImportWriter.Options(into: "", registry: "evidence", releasedAt: "2026-01-01T00:00:00Z")
        var (catalog, diagnostics) = (SourceCatalog(), Diagnostics())
        let registry = RegistryLoader.load(
            files: ImportWriter(imported, options: options).files, catalog: &catalog, diagnostics: &diagnostics)
        let resolved = RegistryResolver.resolve(registry, diagnostics: &diagnostics)
        return imported.versions.compactMap { version in
            let event = resolved.event(version.contract.event.value)
            let contract = event?.releases.first { $0.version == version.contract.version.value }
            return contract.map { (version.source, $0) }
        }
    }
}

extension ResolvedContract {
    /// The same contract with this openness of all its enums and unions.
    func opened(_ openness: Openness) -> ResolvedContract {
        var contract = self
        contract.payload = payload.opened(openness)
        for index in types.indices { contract.types[index].spec = types[index].spec.opened(openness) }
        return contract
    }
}

extension ResolvedRecord {
    fileprivate func opened(_ openness: Openness) -> ResolvedRecord {
        var record = self
        record.additional = additional?.opened(openness)
        for index in fields.indices { record.fields[index].spec = fields[index].spec.opened(openness) }
        return record
    }
}

extension ResolvedSpec {
    fileprivate func opened(_ openness: Openness) -> ResolvedSpec {
        var spec = self
        switch shape {
        case .record(let record): spec.shape = .record(record.opened(openness))
        case .list(let item): spec.shape = .list(item.opened(openness))
        case .map(let value): spec.shape = .map(value.opened(openness))
        case .tuple(let items): spec.shape = .tuple(items.map { $0.opened(openness) })
        case .enumeration(var enumeration):
            enumeration.openness = openness
            spec.shape = .enumeration(enumeration)
        case .union(var union):
            union.openness = openness
            for index in union.variants.indices {
                union.variants[index].spec = union.variants[index].spec?.opened(openness)
            }
            spec.shape = .union(union)
        case .oneOf(var union):
            for index in union.variants.indices {
                union.variants[index].spec = union.variants[index].spec?.opened(openness)
            }
            spec.shape = .oneOf(union)
        case .scalar, .named, .unresolved: break
        }
        return spec
    }
}
