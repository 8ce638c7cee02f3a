import ContractModel
import ContractRegistry
import Diagnostics
import Testing

@Suite struct ReleaseGateTests {
    static func loaded(_ version: String, status: String = "active", field: String = "string") -> Loaded {
        let snapshot = MarkedCase.contract(
            "orders.order_placed", "1.1.0", "status: active\nfields: { a: string }\nreleased_at: 2026-01-01T00:00:00Z")
        return Loaded([
            "orders/domain.yaml": "summary: Orders.\n",
            "orders/order_placed/v1.yaml": MarkedCase.contract(
                "orders.order_placed", version, "status: \(status)\nfields: { a: \(field) }"),
            "orders/order_placed/releases/1.1.0.yaml": snapshot,
            "orders/order_placed/releases/SHA256SUMS": "\(SHA256.hexDigest(of: Array(snapshot.utf8)))  1.1.0.yaml\n",
        ])
    }

    static let placed = ReleasePlanner.Selection.events([EventName(domain: "orders", name: "order_placed")])

    @Test(arguments: [
        ("1.2.0", "active", "string", []),
        ("1.1.0", "active", "string", ["`orders.order_placed` 1.1.0 is released already"]),
        (
            "1.0.5", "active", "string",
            ["`orders.order_placed` 1.0.5 is not above 1.1.0, which is released"]
        ),
        (
            "1.2.0", "draft", "string",
            ["`orders.order_placed` 1.2.0 is a draft, and a draft promises nothing"]
        ),
        ("1.2.0", "active", "Nothing", ["`orders.order_placed` 1.2.0 has an error"]),
    ])
    func `refuses what cannot be released`(version: String, status: String, field: String, messages: [String]) {
        let (planned, refused) = Self.loaded(version, status: status, field: field).plan(Self.placed)
        #expect(refused.list.map(\.message) == messages)
        #expect(refused.list.allSatisfy { $0.rule == "release-refused" })
        #expect(planned.count == (messages.isEmpty ? 1 : 0))
    }

    @Test func `passes over what is released and what is a draft when everything is released`() {
        #expect(Self.loaded("1.1.0").plan(.all).planned.isEmpty)
        #expect(Self.loaded("1.2.0", status: "draft").plan(.all).planned.isEmpty)
        #expect(Self.loaded("1.1.0").plan(.all).refused.list.isEmpty)
    }

    @Test func `an event that is not there is refused with a near one`() {
        let name = EventName(domain: "orders", name: "order_place")
        let refused = Self.loaded("1.2.0").plan(.events([name])).refused
        #expect(refused.list.map(\.message) == ["there is no event `orders.order_place`"])
        #expect(refused.list.first?.help == "did you mean `orders.order_placed`?")
    }

    @Test func `a variant that no example shows keeps a version from being released`() {
        var loaded = Self.loaded("1.2.0")
        let place = loaded.resolved.events[0].working[0].payload.range
        loaded.diagnostics.append(Diagnostic("variant-without-example", .note, "no example shows `x`", at: place))
        let (planned, refused) = loaded.plan(Self.placed)
        #expect(planned.isEmpty)
        #expect(
            refused.list.map(\.message) == ["`orders.order_placed` 1.2.0 has a variant that no example shows"])
    }

    @Test func `an error in another event is no obstacle`() {
        var files = [
            "orders/domain.yaml": "summary: Orders.\n",
            "orders/order_sent/v1.yaml": MarkedCase.contract(
                "orders.order_sent", "1.0.0", "status: active\nfields: { a: Nothing }"),
        ]
        files["orders/order_placed/v1.yaml"] = MarkedCase.contract(
            "orders.order_placed", "1.0.0", "status: active\nfields: { a: string }")
        let (planned, refused) = Loaded(files).plan(Self.placed)
        #expect(refused.list.isEmpty)
        #expect(planned.map(\.path) == ["orders/order_placed/releases/1.0.0.yaml"])
    }

    @Test func `an example that is no JSON is refused`() {
        let loaded = Loaded([
            "orders/domain.yaml": "summary: Orders.\n",
            "orders/order_placed/v1.yaml": MarkedCase.contract(
                "orders.order_placed", "1.0.0",
                "status: active\nfields: { a: string }\nexamples: [{ name: x, file: examples/x.json }]"),
            "orders/order_placed/examples/x.json": "{ \"a\": \"b\", }",
        ])
        let refused = loaded.plan().refused
        #expect(refused.list.map(\.rule) == ["release-example-unreadable"])
    }
}
