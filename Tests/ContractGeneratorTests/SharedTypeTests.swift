import ContractGenerator
import Testing

@Suite struct `Types that contracts share` {
    static func release(_ event: String, _ day: String, _ money: String) -> (path: String, text: String) {
        (
            "orders/\(event)/releases/1.0.0.yaml",
            """
            event: orders.\(event)
            version: 1.0.0
            owner: checkout
            summary: Something happened.
            fields:
              total: { type: shared.Money }
            types:
              Money: { origin: shared, fields: { cents: { type: int64 }\(money) } }
            released_at: "\(day)T00:00:00Z"
            numbers: { total: 1 }

            """
        )
    }

    @Test func `equal copies in releases are one type`() {
        let generated = Generated(
            [Self.release("placed", "2026-01-01", ""), Self.release("paid", "2026-01-02", "")], from: .releases)
        expect(generated.index, has: "public nonisolated struct Money: Sendable, Hashable {")
        #expect(!generated["orders.placed.v1.swift"].contains("struct Money"))
    }

    @Test func `an older shape stands in the versions that use it`() {
        let generated = Generated(
            [
                Self.release("placed", "2026-01-01", ""),
                Self.release("paid", "2026-01-02", ", currency: { type: string }"),
            ], from: .releases)
        expect(generated.index, has: "public var currency: String")
        expect(generated["orders.placed.v1.swift"], has: "public struct Money: Sendable, Hashable {")
        #expect(!generated["orders.paid.v1.swift"].contains("struct Money"))
    }

    @Test func `types and events of the same name in two domains get their domain in front`() {
        let generated = Generated([
            ("a/domain.yaml", "summary: A.\ntypes: { Money: { fields: { x: { type: int64 } } } }\n"),
            ("b/domain.yaml", "summary: B.\ntypes: { Money: { fields: { y: { type: int64 } } } }\n"),
            ("a/paid/v1.yaml", "event: a.paid\nversion: 1.0.0\nsummary: A.\nfields: { money: { type: Money } }\n"),
            ("b/paid/v1.yaml", "event: b.paid\nversion: 1.0.0\nsummary: B.\nfields: { money: { type: Money } }\n"),
        ])
        for name in ["enum APaid", "enum BPaid", "struct AMoney", "struct BMoney"] {
            #expect(generated.index.contains(name), "\(name)")
        }
    }
}
