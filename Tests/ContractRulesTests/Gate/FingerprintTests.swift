import ContractModel
import ContractRegistry
import ContractRules
import Diagnostics
import Testing

@Suite struct FingerprintTests {
    private static func make(
        rule: String = "field-removed-required", event: EventName = GateRegistry.placed, path: FieldPath = "total",
        old: String = "int64", new: String = ""
    ) -> String {
        FindingFingerprint.make(rule: .init(rule), event: event, path: path, old: old, new: new)
    }

    @Test func `a fingerprint is short, and the same for the same change`() {
        #expect(Self.make() == "f-ae796e6f4e26")
        #expect(Self.make() == Self.make())
    }

    @Test func `every part of a change is told apart`() {
        let others = [
            Self.make(rule: "field-removed"), Self.make(event: EventName("orders.order_sent")!),
            Self.make(path: "amount"), Self.make(old: "int32"), Self.make(new: "int64"),
            Self.make(old: "int", new: "64"), Self.make(path: FieldPath(components: ["to", "tal"])),
        ]
        #expect(Set(others + [Self.make()]).count == others.count + 1)
    }

    private static func shape(_ fields: String, besides: String = "", domain: String = "") -> String {
        let registry = GateRegistry([
            "orders/domain.yaml": "summary: Orders.\nowner: checkout\n" + domain,
            "orders/order_placed/v1.yaml": GateRegistry.contract(fields, besides: besides),
        ])
        #expect(registry.diagnostics.list.map(\.message) == [])
        let contract = registry.resolved.events[0].working[0]
        var text = ShapeText(contract)
        return text.text(of: contract.payload)
    }

    @Test func `the same shape has the same text, wherever its types lie and however it is written`() {
        let inline = Self.shape(
            "a: { type: record, fields: { x: { type: double, min: 1.50 }, y: string } }\nb: { type: enum, values: [p, q] }"
        )
        let named = Self.shape(
            "b: { type: enum, values: { q: What., p: That. }, doc: Words. }\na: { type: Pair, deprecated: { since: 1.0.0, reason: Old. } }",
            besides:
                "types: { Pair: { fields: { y: { type: string, doc: More words. }, x: { type: Small } } }, Small: { type: double, min: 1.5 } }"
        )
        let shared = Self.shape(
            "a: Two\nb: { type: enum, values: [q, p] }",
            domain: "types: { Two: { fields: { x: { type: double, min: 15e-1 }, y: string } } }\n")
        #expect(inline == named)
        #expect(inline == shared)
    }

    @Test(arguments: [
        "a: { type: string, optional: true }", "a: { type: string, nullable: true }", "a: { type: string, const: x }",
        "a: { type: string, default: x }", "a: { type: string, max_length: 3 }", "a: { type: string, json_name: b }",
        "a: { type: string, renamed_from: [b] }", "a: { type: list, of: string }", "a: { type: map, of: string }",
        "a: { type: tuple, items: [string] }", "a: { type: enum, values: [x] }",
        "a: { type: enum, values: [x], openness: closed }", "a: { type: record, fields: { a: string } }",
        "a: { type: one_of, variants: { a: string, b: int32 } }", "a: string\nb: string",
    ]) func `another shape has another text`(_ fields: String) {
        #expect(Self.shape(fields) != Self.shape("a: string"))
    }

    @Test func `recursive types come to an end`() {
        let types = "types: { Node: { fields: { next: { type: Node, optional: true }, value: string } } }"
        let longer = "types: { Node: { fields: { next: { type: Node, optional: true }, value: int32 } } }"
        #expect(Self.shape("a: Node", besides: types) == Self.shape("a: Node", besides: types))
        #expect(Self.shape("a: Node", besides: types) != Self.shape("a: Node", besides: longer))
    }

    @Test func `many types that use each other are no work`() {
        let names = (0..<12).map { "T\($0)" }
        let types = names.map { name in
            "\(name): { fields: { \(names.map { "\($0.lowercased()): { type: \($0), optional: true }" }.joined(separator: ", ")) } }"
        }
        let time = ContinuousClock().measure {
            #expect(!Self.shape("a: T0", besides: "types: { \(types.joined(separator: ", ")) }").isEmpty)
        }
        #expect(time < .seconds(10))
    }
}
