import ContractModel
import Testing

@testable import ContractInterchange

@Suite struct ImportPlanTests {
    static let schema = #"{"type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": false}"#

    @Test(
        arguments: [
            (
                ["schemas/com.acme/order_placed/jsonschema/1-0-2", "schemas/org.other/x/jsonschema/1-0-0"],
                ["com_acme.order_placed 1.0.2", "org_other.x 1.0.0"]
            ),
            (
                ["OrderPlaced/1.0.0.yml", "OrderPlaced/2.1.0.yml"],
                ["acme.order_placed 1.0.0", "acme.order_placed 2.1.0"]
            ),
            (["issues/closed.schema.json", "label/made.schema.json"], ["issues.closed 1.0.0", "label.made 1.0.0"]),
            (
                ["v1/order-placed.json", "v2/order-placed.json"],
                ["acme.order_placed 1.0.0", "acme.order_placed 2.0.0"]
            ),
            (["order-placed.v2.json", "order-paid-1.2.3.json"], ["acme.order_paid 1.2.3", "acme.order_placed 2.0.0"]),
            (["a/b/c/1.0.0.json", "a/d/c/1.0.0.json"], ["b.c 1.0.0", "d.c 1.0.0"]),
            (["x/0.1.0.json", "x/0.2.0.json"], ["acme.x 1.1.0", "acme.x 1.2.0"]),
            (["x/0.1.0.json", "x/1.0.0.json"], ["acme.x 1.0.0"]),
            (["x/current.json", "x/1.0.0.json", "x/latest.json"], ["acme.x 1.0.0"]),
        ] as [([String], [String])])
    func `takes names and versions from paths`(paths: [String], events: [String]) throws {
        let files = Dictionary(uniqueKeysWithValues: paths.map { ($0, Self.schema) })
        #expect(try Snippet(files).events == events)
    }

    @Test func `puts all events into one domain where that is asked for`() throws {
        let snippet = try Snippet(
            ["a/x.json": Self.schema, "b/x.json": Self.schema], domain: "shop")
        #expect(snippet.events == ["shop.a_x 1.0.0", "shop.b_x 1.0.0"])
        #expect(snippet.registry.versions.map { $0.contract.wireType?.value } == ["a/x", "b/x"])
    }

    @Test func `makes shared types of what other files refer to`() throws {
        let snippet = try Snippet([
            "events/placed.json": #"{"type": "object", "properties": {"by": {"$ref": "../common/user.json"}}}"#,
            "events/paid.json":
                #"{"type": "object", "properties": {"by": {"$ref": "https://acme.example/common/user"}}}"#,
            "common/user.json": #"{"$id": "user", "type": "object", "properties": {"name": {"type": "string"}}}"#,
        ])
        #expect(snippet.events == ["events.paid 1.0.0", "events.placed 1.0.0"])
        #expect(snippet.registry.domains.map(\.name) == ["common", "events"])
        #expect(snippet.registry.domains[0].types.map(\.name.value) == ["User"])
        #expect(snippet.yaml == "fields:\n  by: { type: common.User, optional: true }\n")
    }

    @Test func `makes one event of each tag of a union`() throws {
        let snippet = try Snippet([
            "order.json": """
            {"oneOf": [
              {"type": "object", "properties": {"type": {"const": "Placed"}}, "required": ["type"]},
              {"type": "object", "properties": {"type": {"const": "Paid"}}, "required": ["type"]}]}
            """
        ])
        #expect(snippet.events == ["acme.order_paid 1.0.0", "acme.order_placed 1.0.0"])
    }

    @Test func `lists what holds no event`() throws {
        let snippet = try Snippet([
            "list.json": #"{"type": "array", "items": {"type": "object"}}"#, "payload.json": #"{"action": "x"}"#,
            "api.json": #"{"openapi": "3.1.0", "type": "object"}"#, "x.json": Self.schema,
        ])
        #expect(snippet.events == ["acme.x 1.0.0"])
        #expect(snippet.registry.report.refused.map(\.path) == ["list.json"])
        #expect(snippet.registry.report.skipped.map(\.path) == ["api.json", "payload.json"])
    }
}
