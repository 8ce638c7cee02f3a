import ContractModel
import ContractRegistry
import Diagnostics

/// Contracts as the JSON that the REST interface of Confluent's Schema Registry takes: for each subject the body of a request to
/// `/config/{subject}`, and in order those to `/subjects/{subject}/versions`.
package enum ConfluentExport {
    package enum Format: String, Sendable, CaseIterable {
        case json, avro, protobuf
    }

    /// - Parameter pattern: the name of a subject, in which `{domain}`, `{name}`, `{event}` and `{major}` are replaced.
    package static func export(_ subject: ExportSubject, as format: Format, named pattern: String) -> Export {
        var export = Export()
        var counts: [String: Int] = [:]
        for contract in subject.contracts {
            let name = self.name(of: contract, pattern)
            let number = (counts[name] ?? 0) + 1
            counts[name] = number
            let folder = "subjects/\(Self.escaped(name))"
            if number == 1 { export.add("\(folder)/config.json", config(contract, format, subject).text) }
            let (schema, notes) = schema(contract, format, subject)
            export.add("\(folder)/versions/\(number)-\(contract.version).json", body(contract, schema, format).text)
            export.note(notes, of: contract)
        }
        return export
    }

    private static func name(of contract: ResolvedContract, _ pattern: String) -> String {
        let words = [
            ("{domain}", contract.name.domain), ("{name}", contract.name.name), ("{event}", contract.name.description),
            ("{major}", String(contract.version.major)),
        ]
        return words.reduce(pattern) { text, word in
            text.split(separator: word.0, omittingEmptySubsequences: false).joined(separator: word.1)
        }
    }

    /// A subject as the name of a folder.
    static func escaped(_ name: String) -> String {
        name.unicodeScalars.map { $0 == "/" || $0 == "\\" ? "%2F" : String($0) }.joined()
    }

    private static func schema(
        _ contract: ResolvedContract, _ format: Format, _ subject: ExportSubject
    ) -> (String, [String]) {
        switch format {
        case .json:
            let export = JSONSchemaExport(contract, for: .producer, draft: .draft07)
            return (export.schema.line, export.notes)
        case .avro:
            var builder = AvroBuilder(contract, registry: subject.registryName)
            let text = builder.document().line
            return (text, builder.notes.list)
        case .protobuf:
            let numbers = ProtobufExport.numbers(of: contract, in: subject.registry)
            var builder = ProtobufBuilder(contract, numbers, registry: subject.registryName)
            let text = builder.document()
            return (text, builder.notes.list)
        }
    }

    private static func body(_ contract: ResolvedContract, _ schema: String, _ format: Format) -> JSONOutput {
        var properties: [(String, JSONOutput)] = [
            ("event", .string(contract.name.description)), ("version", .string(contract.version.description)),
            ("type", .string(contract.wireType)),
        ]
        if let owner = contract.owner { properties.append(("owner", .string(owner))) }
        return .object([
            ("schemaType", .string(format.rawValue.uppercased())), ("schema", .string(schema)),
            ("references", .array([])), ("metadata", .object([("properties", .object(properties))])),
        ])
    }

    /// Deed has judged the changes. Confluent's rules for Avro and Protobuf agree with the promise; those for JSON Schema take every
    /// new optional field for a break.
    private static func config(
        _ contract: ResolvedContract, _ format: Format, _ subject: ExportSubject
    ) -> JSONOutput {
        let mode = subject.registry.compatibility(of: contract)
        let level = format == .json ? "NONE" : mode.rawValue.uppercased()
        return .object([("compatibility", .string(level))])
    }
}
