import ContractModel
import ContractRegistry
import Testing

@Suite struct PathLookupTests {
    static let contract: ResolvedContract = Loaded([
        "orders/order_placed/v1.yaml": MarkedCase.contract("orders.order_placed", "1.0.0", RecordTests.body)
    ]).resolved.events[0].working[0]

    static func lookup(_ path: String) throws -> PathLookup { contract.lookup(try #require(FieldPath(path))) }

    @Test(arguments: [
        ("id", true, false, "id"), ("lines", true, false, "lines"), ("lines.*.price.cents", true, true, "cents"),
        ("method.card.last4", false, false, "last4"), ("method.cash", false, false, "method"),
        ("method.kind", true, false, "method"), ("channel", false, false, "channel"),
        ("labels.*", true, true, "labels"),
        ("point.1", true, false, "point"), ("extra.what.ever", false, false, "extra"),
    ])
    func `follows a path`(path: String, isRequired: Bool, isMultiple: Bool, field: String) throws {
        let found = try Self.lookup(path)
        #expect(found.exists)
        #expect(found.isRequired == isRequired)
        #expect(found.isMultiple == isMultiple)
        #expect(found.field?.name == field)
        #expect(found.steps.count == path.split(separator: ".").count)
    }

    @Test(
        arguments: [
            ("idd", 0, "id"), ("lines.sku", 1, "*"), ("lines.*.price.cent", 3, "cents"), ("method.crd", 1, "card"),
            ("point.2", 1, "1"), ("id.x", 1, nil), ("labels.x", 1, "*"),
        ] as [(String, Int, String?)])
    func `says where a path ends`(path: String, missing: Int, candidate: String?) throws {
        let found = try Self.lookup(path)
        #expect(!found.exists)
        #expect(found.spec == nil)
        #expect(found.missing == missing)
        if let candidate { #expect(found.candidates.contains(candidate)) } else { #expect(found.candidates.isEmpty) }
    }

    @Test func `knows what may be null on the way`() throws {
        let loaded = Loaded([
            "orders/order_placed/v1.yaml": MarkedCase.contract(
                "orders.order_placed", "1.0.0",
                "fields: { a: { nullable: true, fields: { b: string } }, c: Own }\ntypes: { Own: { type: string, nullable: true } }"
            )
        ])
        let contract = loaded.resolved.events[0].working[0]
        #expect(contract.lookup(FieldPath(components: ["a", "b"])).isNullable)
        #expect(contract.lookup(FieldPath(components: ["c"])).isNullable)
        #expect(contract.lookup(FieldPath(components: ["a", "b"])).spec?.nullable == false)
    }
}
