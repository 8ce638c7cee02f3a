import ContractModel
import ContractParsing
import Testing
import YAMLSyntax

@testable import ContractInterchange

/// Imports a few small files held in the test.
struct Snippet {
    let registry: ImportedRegistry

    init(_ files: [String: String], folder: String = "acme", domain: String? = nil) throws {
        let documents = try files.sorted { $0.key < $1.key }.map { path, text in
            SourceDocument(path: path, value: try JSONTextReader.read(Array(text.utf8)))
        }
        registry = JSONSchemaImporter.read(documents, skipped: [], folder: folder, domain: domain)
    }

    /// One event whose payload has one required field, `it`.
    init(field: String, draft: String = "https://json-schema.org/draft/2020-12/schema") throws {
        let schema = """
            {"$schema": "\(draft)", "type": "object", "properties": {"it": \(field)}, "required": ["it"],
             "additionalProperties": false}
            """
        try self.init(["happened.json": schema])
    }

    var events: [String] { registry.versions.map { "\($0.contract.event.value) \($0.contract.version.value)" } }

    var losses: [String] { registry.report.losses.map { "\($0.pointer) \($0.construct)" } }

    var policies: [String] {
        registry.report.findings.filter { $0.effect == .policy }.map { "\($0.pointer) \($0.construct)" }
    }

    /// The only contract from its fields on.
    var yaml: String {
        guard let contract = registry.versions.first?.contract else { return "" }
        let text = YAMLWriter.write(ContractEmitter.contract(contract))
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.drop { $0 != "fields:" && $0 != "fields: {}" }.joined(separator: "\n")
    }

    /// How the field `it` is written.
    var field: String {
        let lines = yaml.split(separator: "\n").dropFirst().map { $0.dropFirst(2) }
        return lines.joined(separator: "\n")
    }
}
