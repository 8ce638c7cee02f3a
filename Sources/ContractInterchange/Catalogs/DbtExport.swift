import ContractModel
import ContractRegistry
import Diagnostics
import YAMLSyntax

/// Sources for dbt: a file for each domain, a table for each event and major version, as the SQL export makes them.
package enum DbtExport {
    package static func export(_ subject: ExportSubject) -> Export {
        var export = Export()
        for contracts in subject.domains {
            let domain = contracts[0].name.domain
            var source: [(String, JSONOutput)] = [
                ("name", .string("\(Identifiers.snakeCase(subject.registryName))_\(domain)"))
            ]
            if let summary = subject.domain(domain) { source.append(("description", .string(summary))) }
            let tables = newest(contracts).map { table($0, subject) }
            source.append(("tables", .array(tables)))
            let file: JSONOutput = .object([("version", .number(2)), ("sources", .array([.object(source)]))])
            export.add("\(domain).sources.yml", YAMLOutput.file(file))
        }
        return export
    }

    /// The last version of each major.
    private static func newest(_ contracts: [ResolvedContract]) -> [ResolvedContract] {
        contracts.indices.filter { index in
            let next = index + 1 < contracts.count ? contracts[index + 1] : nil
            return next?.name != contracts[index].name || next?.version.major != contracts[index].version.major
        }.map { contracts[$0] }
    }

    private static func table(_ contract: ResolvedContract, _ subject: ExportSubject) -> JSONOutput {
        var meta: [(String, JSONOutput)] = [
            ("event", .string(contract.name.description)), ("version", .string(contract.version.description)),
        ]
        if let owner = contract.owner { meta.append(("owner", .string(owner))) }
        let readers = subject.readers(of: contract)
        if !readers.isEmpty { meta.append(("consumers", .strings(readers.map(\.team.value)))) }
        var members: [(String, JSONOutput)] = [("name", .string(SQLName.table(of: contract)))]
        if let words = contract.words { members.append(("description", .string(words))) }
        members.append(("config", .object([("meta", .object(meta))])))
        members.append(("columns", .array(contract.payload.fields.map { column($0, contract) })))
        return .object(members)
    }

    private static func column(_ field: ResolvedField, _ contract: ResolvedContract) -> JSONOutput {
        let written = field.field
        var members: [(String, JSONOutput)] = [("name", .string(field.name))]
        if let doc = field.doc { members.append(("description", .string(doc))) }
        var tests: [JSONOutput] = []
        if !written.optional, !field.spec.nullable, written.default == nil { tests.append(.string("not_null")) }
        // A reader of an open enum must expect values that nobody declared.
        if case .enumeration(let enumeration) = contract.shape(of: field.spec), enumeration.openness == .closed {
            let values = JSONOutput.strings(enumeration.values.map(\.name.value))
            tests.append(.object([("accepted_values", .object([("arguments", .object([("values", values)]))]))]))
        }
        if !tests.isEmpty { members.append(("data_tests", .array(tests))) }
        if field.sensitivity > .internal {
            let meta: JSONOutput = .object([("sensitivity", .string(field.sensitivity.rawValue))])
            members.append(("config", .object([("meta", meta)])))
        }
        return .object(members)
    }
}
