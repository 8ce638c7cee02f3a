package import ContractRegistry
import Diagnostics

/// Contracts as Avro 1.11 schemas, one file for each version.
package enum AvroExport {
    package static func export(_ subject: ExportSubject) -> Export {
        var export = Export()
        for contract in subject.contracts {
            var builder = AvroBuilder(contract, registry: subject.registryName)
            export.add("\(contract.place).avsc", builder.document().text)
            export.note(builder.notes.list, of: contract)
        }
        return export
    }

    /// The schema of one contract.
    package static func schema(of contract: ResolvedContract, registry: String) -> String {
        var builder = AvroBuilder(contract, registry: registry)
        return builder.document().text
    }
}
