import ContractModel
import ContractRegistry
import Diagnostics
import Testing

@Suite struct NumberTests {
    static func contract(_ body: String) throws -> Contract {
        let loaded = Loaded(["orders/order_placed/v1.yaml": MarkedCase.contract("orders.order_placed", "1.0.0", body)])
        return try #require(loaded.registry.events.first?.working.first?.contract)
    }

    static func numbers(_ body: String, after: [String] = []) throws -> [String] {
        var earlier: [ReleaseRecord.Number] = []
        for body in after { earlier = NumberAssignment.assign(try contract(body), carrying: earlier) }
        return NumberAssignment.assign(try contract(body), carrying: earlier).map { "\($0.path)=\($0.number)" }
    }

    @Test func `numbers fields, values and variants in order of declaration`() throws {
        let body = """
            fields:
              a: string
              b: { type: enum, values: [x, y] }
              c: { type: list, of: { fields: { d: string } } }
              e: { type: union, tag: t, variants: { f: { fields: { g: string } }, h: {} } }
              i: Own
            types: { Own: { fields: { j: string } } }
            """
        #expect(
            try Self.numbers(body) == [
                "a=1", "b=2", "b.x=1", "b.y=2", "c=3", "c.*.d=1", "e=4", "e.f=1", "e.f.g=1", "e.h=2", "i=5", "/Own.j=1",
            ])
    }

    @Test func `carries numbers forward and never gives one again`() throws {
        let first = "fields: { a: string, b: string, c: string }"
        let second = "fields: { c: string, a: string }"
        let third = "fields: { d: string, a: string, c: string }"
        #expect(try Self.numbers(third, after: [first, second]) == ["a=1", "b=2", "c=3", "d=4"])
    }

    @Test func `a renamed field keeps its number`() throws {
        let second = "fields: { x: { type: string, renamed_from: [b] }, a: string }"
        #expect(try Self.numbers(second, after: ["fields: { a: string, b: string }"]) == ["a=1", "x=2"])
    }

    @Test func `leaves out what Protobuf keeps for itself`() throws {
        let earlier = ReleaseRecord.Number(path: FieldPath(components: ["a"]), number: 18_999)
        let contract = try Self.contract("fields: { a: string, b: string }")
        #expect(NumberAssignment.assign(contract, carrying: [earlier]).map(\.number) == [18_999, 20_000])
    }
}
