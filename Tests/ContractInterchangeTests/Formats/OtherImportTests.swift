import ContractModel
import ContractParsing
import Testing
import YAMLSyntax

@testable import ContractInterchange

@Suite struct OtherImportTests {
    private func document(_ yaml: String, path: String = "a.yaml") throws -> SourceDocument {
        SourceDocument(path: path, value: try JSONTextReader.read(Array(yaml.utf8)))
    }

    private func fields(_ contract: Contract?) -> String {
        guard let contract else { return "" }
        let lines = YAMLWriter.write(ContractEmitter.contract(contract)).split(separator: "\n")
        return lines.drop { $0 != "fields:" }.joined(separator: "\n")
    }

    @Test func `messages of AsyncAPI become events with the schemas that they refer to`() throws {
        let document = try document(
            #"""
            {"asyncapi": "3.0.0", "info": {"title": "Street Lights", "version": "1.2.0"},
             "channels": {"lights": {"messages": {"measured": {"$ref": "#/components/messages/lightMeasured"}}}},
             "components": {
               "messages": {
                 "lightMeasured": {"name": "light.measured", "summary": "A light was measured.", "payload": {"$ref": "#/components/schemas/measured"}},
                 "binary": {"payload": {"schemaFormat": "application/vnd.apache.avro;version=1.9.0", "schema": {}}}
               },
               "schemas": {
                 "measured": {"type": "object", "additionalProperties": false, "required": ["lumens"], "properties": {
                   "lumens": {"type": "integer", "minimum": 0}, "sent_at": {"$ref": "#/components/schemas/moment"}}},
                 "moment": {"type": "string", "format": "date-time"}}}}
            """#)
        let registry = AsyncAPIImporter.read([document], domain: nil)
        #expect(
            registry.versions.map { "\($0.contract.event.value) \($0.contract.version.value)" } == [
                "street_lights.light_measured 1.2.0"
            ])
        #expect(registry.versions[0].contract.summary?.value == "A light was measured.")
        #expect(
            fields(registry.versions[0].contract).hasPrefix("fields:\n  lumens: { type: int64, min: 0 }\n  sent_at:"))
        #expect(registry.report.skipped.map(\.path) == ["a.yaml#binary"])
    }

    @Test func `references of AsyncAPI name keys that a pointer escapes`() throws {
        let document = try document(
            #"""
            {"asyncapi": "3.0.0", "info": {"title": "shop", "version": "1.0.0"},
             "channels": {"all": {"messages": {"placed": {"$ref": "#/components/messages/shop~1order~0placed"}}}},
             "components": {"messages": {"shop/order~placed": {"name": "order.placed", "payload": {
               "type": "object", "properties": {"total": {"type": "integer"}}}}}}}
            """#)
        let registry = AsyncAPIImporter.read([document], domain: nil)
        #expect(registry.versions.map(\.contract.event.value.description) == ["shop.order_placed"])
    }

    @Test func `references of AsyncAPI are fragments of a URI`() throws {
        let document = try document(
            #"""
            {"asyncapi": "3.0.0", "info": {"title": "shop", "version": "1.0.0"},
             "components": {
               "messages": {
                 "placed": {"payload": {"$ref": "#/components/schemas/placed%20order%7E1100%25"}},
                 "paid": {"payload": {"$ref": "#%2Fcomponents/schemas/paid%+1"}}},
               "schemas": {
                 "placed order/100%": {"type": "object", "required": ["total"], "properties": {
                   "total": {"$ref": "#/components/schemas/whole%2520number"}, "rest": {"$ref": "#/components/schemas/"}}},
                 "paid%+1": {"type": "object", "required": ["sum"], "properties": {"sum": {"$ref": "#%2Fcomponents%2Fschemas%2Fwhole%2520number"}}},
                 "whole%20number": {"type": "integer", "minimum": 1},
                 "": {"type": "boolean"}}}}
            """#)
        let registry = AsyncAPIImporter.read([document], domain: nil)
        #expect(registry.versions.map(\.contract.event.value.description) == ["shop.paid", "shop.placed"])
        let types = "Whole20number: { type: int64, min: 1 }"
        #expect(fields(registry.versions[0].contract) == "fields:\n  sum: Whole20number\ntypes:\n  \(types)")
        let two = "  total: Whole20number\n  rest: { type: Unnamed, optional: true }"
        #expect(fields(registry.versions[1].contract) == "fields:\n\(two)\ntypes:\n  Unnamed: boolean\n  \(types)")
    }

    @Test func `messages of AsyncAPI 2 stand in operations`() throws {
        let document = try document(
            #"""
            {"asyncapi": "2.6.0", "info": {"title": "shop", "version": "2.0.1"}, "channels": {"user/signedup": {"subscribe": {"message": {
              "payload": {"type": "object", "properties": {"email": {"type": "string", "format": "email"}}}}}}}}
            """#)
        let registry = AsyncAPIImporter.read([document], domain: "accounts")
        #expect(
            registry.versions.map { "\($0.contract.event.value) \($0.contract.version.value)" } == [
                "accounts.user_signedup 2.0.1"
            ])
    }

    @Test func `objects of a data contract become events`() throws {
        let document = try document(
            #"""
            {"apiVersion": "v3.1.0", "kind": "DataContract", "id": "x", "version": "1.4.0", "status": "active", "domain": "Sales",
             "schema": [{"name": "orderPlaced", "physicalName": "order_placed_v1", "description": "An order was placed.", "properties": [
               {"name": "id", "logicalType": "string", "logicalTypeOptions": {"format": "uuid"}, "required": true},
               {"name": "total", "logicalType": "number", "physicalType": "NUMERIC(12, 2)", "required": true, "classification": "restricted"},
               {"name": "count", "logicalType": "integer", "logicalTypeOptions": {"format": "i32", "minimum": 1}, "required": true},
               {"name": "channel", "logicalType": "string", "quality": [{"type": "library", "metric": "invalidValues", "arguments": {"validValues": ["web", "app"]}, "mustBe": 0}]},
               {"name": "lines", "logicalType": "array", "items": {"logicalType": "object", "properties": [{"name": "sku", "logicalType": "string", "required": true}]}},
               {"name": "extra", "logicalType": "object"}]}]}
            """#)
        let registry = DataContractImporter.read([document], domain: nil)
        #expect(
            registry.versions.map { "\($0.contract.event.value) \($0.contract.version.value)" } == [
                "sales.order_placed 1.4.0"
            ])
        #expect(
            fields(registry.versions.first?.contract) == """
                fields:
                  id: uuid
                  total: { type: decimal, precision: 12, scale: 2, sensitivity: sensitive }
                  count: { type: int32, min: 1 }
                  channel: { type: enum, optional: true, values: [web, app] }
                  lines:
                    type: list
                    optional: true
                    of:
                      fields:
                        sku: string
                  extra: { type: json, optional: true }
                """)
    }

    @Test func `samples are drafted with their evidence`() throws {
        let samples = #"""
            {"id": "6b1d5a7c-93a5-4d29-8f0e-2c1a0b6e9e20", "n": 3, "kind": "a", "at": "2026-03-02T08:23:00Z", "tags": [], "+1": true}
            {"id": "6b1d5a7c-93a5-4d29-8f0e-2c1a0b6e9e21", "n": 1.5, "kind": "b", "at": null, "tags": ["x"], "odd": "1"}

            {"id": "6b1d5a7c-93a5-4d29-8f0e-2c1a0b6e9e22", "n": -2, "kind": "a", "at": "2026-03-02T08:23:00+01:00", "tags": ["y"], "odd": 1}
            {"id": "6b1d5a7c-93a5-4d29-8f0e-2c1a0b6e9e23", "n": 0, "kind": "b", "at": "2026-03-02T08:23:00.5Z", "tags": ["z"]}
            {"id": "6b1d5a7c-93a5-4d29-8f0e-2c1a0b6e9e23", "n": 0, "kind": "b", "at": "2026-03-02T08:23:00.5Z", "tags": ["z"]}
            {"id": "6b1d5a7c-93a5-4d29-8f0e-2c1a0b6e9e23", "n": 0, "kind": "b", "at": "2026-03-02T08:23:00.5Z", "tags": ["z"]}
            """#
        let draft = try SampleDraft(Array(samples.utf8), payload: "")
        let text = draft.contract(named: EventName(domain: "lab", name: "measured"), from: "samples.ndjson")
        let fields = text.split(separator: "\n", omittingEmptySubsequences: false).drop { $0 != "fields:" }
        #expect(
            fields.joined(separator: "\n") == """
                fields:
                  id:
                    type: uuid  # all 6 are
                    doc: ""  # there in 6 of 6
                  n:
                    type: double  # -2 to 3
                    doc: ""  # there in 6 of 6
                  kind:
                    type: enum  # 2 different in 6
                    values:
                      - a  # 2 times
                      - b  # 4 times
                    doc: ""  # there in 6 of 6
                  at:
                    type: timestamp  # all 5 are
                    nullable: true  # null in 1 of 6
                    doc: ""  # there in 6 of 6
                  tags:
                    type: list  # 0 to 1 item
                    of:
                      type: string  # 3 different, 1 character
                    doc: ""  # there in 6 of 6
                  plus_1:
                    type: boolean
                    json_name: "+1"
                    optional: true  # absent in 5 of 6
                    doc: ""  # there in 1 of 6
                  odd:
                    type: json  # of 2 JSON types: number 1 times, string 1 times
                    optional: true  # absent in 4 of 6
                    doc: ""  # there in 2 of 6

                """)
    }

    @Test(arguments: [("{}\n[1]", 2), ("{}\n{\"a\":", 2), ("\n\n7", 3)])
    func `a line that is no payload is named`(text: String, line: Int) {
        #expect(
            performing: { try SampleDraft(Array(text.utf8), payload: "") },
            throws: { ($0 as? SampleError)?.line == line })
    }
}
