import ContractModel
import ContractParsing
import Testing
import YAMLSyntax

@testable import ContractInterchange

@Suite struct AvroImportTests {
    private func imported(_ files: [String: String], domain: String? = nil) throws -> ImportedRegistry {
        let documents = try files.sorted { $0.key < $1.key }.map { path, text in
            SourceDocument(path: path, value: try JSONTextReader.read(Array(text.utf8)))
        }
        return AvroImporter.read(documents, domain: domain)
    }

    private func fields(_ registry: ImportedRegistry) -> String {
        guard let contract = registry.versions.first?.contract else { return "" }
        let lines = YAMLWriter.write(ContractEmitter.contract(contract)).split(separator: "\n")
        return lines.drop { $0 != "fields:" }.joined(separator: "\n")
    }

    @Test func `a record becomes an event of the last word of its namespace`() throws {
        let schema = #"""
            {"type": "record", "name": "OrderPlaced", "namespace": "com.acme.orders.v2", "doc": "An order was placed.",
             "fields": [
               {"name": "id", "type": {"type": "string", "logicalType": "uuid"}},
               {"name": "total", "type": {"type": "bytes", "logicalType": "decimal", "precision": 12, "scale": 2}, "doc": "In euros."},
               {"name": "at", "type": {"type": "long", "logicalType": "timestamp-millis"}},
               {"name": "note", "type": ["null", "string"], "default": null},
               {"name": "agent", "type": ["null", "int"]},
               {"name": "channel", "type": {"type": "enum", "name": "Channel", "symbols": ["WEB", "APP"], "default": "WEB"}},
               {"name": "lines", "type": {"type": "array", "items": {"type": "record", "name": "Line", "fields": [
                 {"name": "sku", "type": "string", "aliases": ["article"]}, {"name": "next", "type": ["null", "Line"], "default": null}]}}},
               {"name": "labels", "type": {"type": "map", "values": "long"}, "default": {}}
             ]}
            """#
        let registry = try imported(["order.avsc": schema])
        #expect(registry.versions.map(\.contract.event.value.description) == ["orders.order_placed"])
        #expect(registry.versions[0].contract.wireType?.value == "com.acme.orders.v2.OrderPlaced")
        #expect(registry.report.losses.isEmpty)
        #expect(
            fields(registry) == """
                fields:
                  id: uuid
                  total: { type: decimal, precision: 12, scale: 2, doc: In euros. }
                  at: { type: timestamp, precision: millis, zone: utc }
                  note: { type: string, optional: true }
                  agent: { type: int32, nullable: true }
                  channel: { type: enum, fallback: WEB, values: [WEB, APP] }
                  lines: { type: list, of: Line }
                  labels: { type: map, default: {}, of: int64 }
                types:
                  Line:
                    fields:
                      sku: { type: string, renamed_from: article }
                      next: { type: Line, optional: true }
                """)
    }

    @Test func `what another schema refers to is no event, also in another file`() throws {
        let money =
            #"{"type": "record", "name": "Money", "namespace": "acme.shared", "fields": [{"name": "amount", "type": "long"}]}"#
        let event = #"""
            {"type": "record", "name": "Paid", "namespace": "acme.payments", "fields": [{"name": "sum", "type": "acme.shared.Money"}]}
            """#
        let registry = try imported(["money.avsc": money, "v2/paid.avsc": event])
        #expect(registry.versions.map(\.contract.event.value.description) == ["payments.paid"])
        #expect(registry.versions[0].contract.version.value.major == 2)
        #expect(fields(registry).contains("sum: Money"))
    }

    @Test(arguments: [
        (#"["int", "string"]"#, "{ type: one_of, variants: { number: int32, text: string } }", 0),
        (#"["int", "long"]"#, "json", 1), (#""Unheard""#, "json", 1),
        (#"{"type": "fixed", "name": "Hash", "size": 16}"#, "{ type: bytes, min_length: 16, max_length: 16 }", 0),
        (#"{"type": "string", "logicalType": "iri"}"#, "string", 0),
        (
            #"{"type": "bytes", "logicalType": "decimal", "precision": 40, "scale": 3}"#,
            "{ type: decimal, precision: 38, scale: 3 }", 1
        ),
    ])
    func `a type is carried or listed`(type: String, written: String, losses: Int) throws {
        let schema =
            #"{"type": "record", "name": "Happened", "namespace": "a", "fields": [{"name": "it", "type": \#(type)}]}"#
        let registry = try imported(["a.avsc": schema])
        #expect(fields(registry) == "fields:\n  it: \(written)")
        #expect(registry.report.losses.count == losses)
        #expect(registry.report.fields == 1 && registry.report.fieldsWithLosses == losses)
    }

    @Test func `what holds no record is listed`() throws {
        let registry = try imported(["a.avsc": #"{"type": "enum", "name": "A", "symbols": ["B"]}"#, "b.avsc": "7"])
        #expect(registry.versions.isEmpty)
        #expect(registry.report.skipped.map(\.path) == ["a.avsc", "b.avsc"])
    }
}
