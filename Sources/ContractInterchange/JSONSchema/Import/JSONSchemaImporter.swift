package import ContractModel
package import ContractRegistry
import Diagnostics

/// Reads a folder of JSON Schemas into contracts. Nothing is written.
package enum JSONSchemaImporter {
    package struct Options: Sendable {
        /// The folder of schemas.
        package var folder: String
        /// The domain of all events; `nil` takes domains from the folders.
        package var domain: String?

        package init(folder: String, domain: String? = nil) {
            self.folder = folder
            self.domain = domain
        }
    }

    package static func read(_ options: Options) throws(RegistryError) -> ImportedRegistry {
        let folder = try SourceFolder.read(options.folder)
        let name = FileSystem.name(of: FileSystem.realPath(options.folder) ?? options.folder)
        return read(folder.documents, skipped: folder.skipped, folder: name, domain: options.domain)
    }

    static func read(
        _ documents: [SourceDocument], skipped: [SkippedFile], folder: String, domain: String?
    ) -> ImportedRegistry {
        let index = SchemaIndex(documents)
        let plan = ImportPlan(index, folder: folder, domain: domain)
        var builder = ContractBuilder(index, homes: plan.homes)
        var built: [BuiltContract] = []
        for event in plan.events {
            for (version, document) in event.versions {
                built += builder.contracts(of: event, version: version, document: document)
            }
        }
        builder.addUnused(plan.homes)
        return ImportAssembly(index: index, plan: plan, builder: builder, contracts: built, skipped: skipped).registry
    }
}

/// What an import would write.
package struct ImportedRegistry: Sendable {
    /// Sorted by name; the types that imported contracts share.
    package var domains: [Domain]
    /// Sorted by event and version.
    package var versions: [ImportedVersion]
    package var report: ImportReport
}

/// One version of one event.
package struct ImportedVersion: Sendable {
    package var contract: Contract
    /// The schema, relative to the imported folder.
    package var source: String
    /// Whether it is the newest of its major, which becomes the working contract.
    package var isWorking: Bool
}
