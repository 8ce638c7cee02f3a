package import ContractRegistry
import Diagnostics

/// Contracts as Avro 1.11 schemas, one file for each version.
package enum AvroExport {
    package static func export(_ subject: ExportSubject) -> Export {
        Export.each(of: subject, ending: "avsc") { contract in
            var builder = AvroBuilder(contract, registry: subject.registryName)
            let text = builder.document().text
            return (text, builder.notes.list)
        }
    }

    /// The schema of one contract.
    package static func schema(of contract: ResolvedContract, registry: String) -> String {
        var builder = AvroBuilder(contract, registry: registry)
        return builder.document().text
    }
}
