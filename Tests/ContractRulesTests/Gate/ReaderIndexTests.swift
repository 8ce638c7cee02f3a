import ContractModel
import ContractRegistry
import ContractRules
import Diagnostics
import Testing

@Suite struct ReaderIndexTests {
    private static let fields = """
        order_id: string
        channel: { type: enum, values: { web: A., app: B., kiosk: { doc: C., renamed_from: [till] } } }
        lines: { type: list, of: { type: record, fields: { sku: string, price: int64 } } }
        place: { type: tuple, items: [double, double] }
        payment: { type: union, tag: kind, variants: { card: Card, voucher: Voucher } }
        """
    private static let types = """
        types:
          Card: { fields: { last4: string } }
          Voucher: { fields: { code: string } }
        """

    private static func found(
        _ readings: [String: String], _ path: String?, in versions: [String] = [], value: String? = nil,
        contracts: [String: String] = [
            "orders/order_placed/v1.yaml": GateRegistry.contract(fields, besides: types)
        ]
    ) -> [String] {
        var files = contracts
        for (team, reading) in readings { files["consumers/\(team).yaml"] = GateRegistry.consumer(team, reading) }
        let registry = GateRegistry(files)
        #expect(registry.diagnostics.list.map(\.message) == [])
        return ReaderIndex(registry.resolved).readers(
            of: GateRegistry.placed, touching: path.flatMap { FieldPath($0) },
            in: versions.compactMap { SemanticVersion($0) }, value: value
        ).map { "\($0.team) \($0.declaredText) \($0.reach.rawValue)" }
    }

    private static func reads(_ fields: String, _ more: String = "") -> String {
        "versions: 1.x, fields: \(fields)" + (more.isEmpty ? "" : ", \(more)")
    }

    @Test func `a path stands for its subtree, and a change above it touches it too`() {
        let readings = [
            "analytics": Self.reads("[lines]"), "fraud": Self.reads("[lines.*.price, lines.*.sku]"),
            "checkout": Self.reads("[order_id]"),
        ]
        #expect(
            Self.found(readings, "lines") == [
                "analytics lines direct", "fraud lines.*.price around", "fraud lines.*.sku around",
            ])
        #expect(Self.found(readings, "lines.*.sku") == ["analytics lines inside", "fraud lines.*.sku direct"])
        #expect(Self.found(readings, "place") == [])
    }

    @Test func `who reads all is touched by everything`() {
        #expect(Self.found(["analytics": Self.reads("all")], "lines.*.sku") == ["analytics all all"])
        #expect(Self.found(["analytics": Self.reads("all")], nil) == ["analytics all all"])
    }

    @Test func `variants and places of a tuple are steps`() {
        let readings = ["analytics": Self.reads("[payment.card.last4, place.0]")]
        #expect(Self.found(readings, "payment.card") == ["analytics payment.card.last4 around"])
        #expect(Self.found(readings, "payment.voucher.code") == [])
        #expect(Self.found(readings, "place.0") == ["analytics place.0 direct"])
        #expect(Self.found(readings, "place.1") == [])
    }

    @Test func `only who names the version is touched`() {
        let readings = [
            "analytics": "versions: 1.0.x, fields: all", "fraud": "versions: \">=1.1.0 <3.0.0\", fields: all",
        ]
        #expect(Self.found(readings, nil, in: ["1.0.0"]) == ["analytics all all"])
        #expect(Self.found(readings, nil, in: ["1.1.0"]) == ["fraud all all"])
        #expect(Self.found(readings, nil, in: ["1.0.4", "2.0.0"]).count == 2)
        #expect(Self.found(readings, nil, in: ["3.0.0"]) == [])
    }

    @Test func `who tells values apart is touched by those values only`() {
        let readings = [
            "analytics": Self.reads("[channel]", "values: { channel: [web, till] }"), "fraud": Self.reads("[channel]"),
        ]
        let both = ["analytics channel direct", "fraud channel direct"]
        #expect(Self.found(readings, "channel", value: "web") == both)
        #expect(Self.found(readings, "channel", value: "kiosk") == both)
        #expect(Self.found(readings, "channel", value: "app") == ["fraud channel direct"])
        #expect(Self.found(readings, "channel") == both)
    }

    @Test func `a value is read even where its field is not listed`() {
        let readings = ["analytics": Self.reads("[order_id]", "values: { channel: [web] }")]
        #expect(Self.found(readings, "channel", value: "web") == ["analytics channel direct"])
        #expect(Self.found(readings, "channel", value: "app") == [])
    }

    @Test func `who reads some variants of a union is not touched in the others`() {
        let readings = ["analytics": Self.reads("[payment]", "values: { payment: [card] }")]
        #expect(Self.found(readings, "payment.card.last4") == ["analytics payment inside"])
        #expect(Self.found(readings, "payment.voucher.code") == [])
        #expect(Self.found(readings, "payment.kind") == ["analytics payment inside"])
    }

    @Test func `a field is the same under the name that it had before`() {
        let contracts = [
            "orders/order_placed/v1.yaml": GateRegistry.contract(
                "total: { type: int64, renamed_from: [amount, sum] }\nfee: { type: record, fields: { amount: int64 } }",
                version: "1.2.0"),
            "orders/order_placed/v2.yaml": GateRegistry.contract(
                "total: { type: int64, renamed_from: [amount] }", version: "2.0.0"),
        ]
        let readings = ["analytics": Self.reads("[total]"), "fraud": Self.reads("[fee.amount]")]
        #expect(Self.found(readings, "amount", contracts: contracts) == ["analytics total direct"])
        #expect(Self.found(readings, "sum", contracts: contracts) == ["analytics total direct"])
        #expect(Self.found(readings, "fee.amount", contracts: contracts) == ["fraud fee.amount direct"])
        #expect(Self.found(readings, "fee.total", contracts: contracts) == [])
        let old = ["analytics": Self.reads("[sum]")]
        #expect(Self.found(old, "total", contracts: contracts) == ["analytics sum direct"])
    }

    @Test func `an event that nobody reads has no readers, nor has one that does not exist`() {
        let registry = GateRegistry([
            "orders/order_placed/v1.yaml": GateRegistry.contract(Self.fields, besides: Self.types)
        ])
        let index = ReaderIndex(registry.resolved)
        #expect(index.readers(of: GateRegistry.placed).teams == [])
        #expect(index.readers(of: EventName("orders.nothing")!, touching: nil).isEmpty)
    }

    @Test func `a finding names each team once, with what it uses the field for`() {
        let registry = GateRegistry([
            "orders/order_placed/v1.yaml": GateRegistry.contract(Self.fields, besides: Self.types),
            "consumers/analytics.yaml": GateRegistry.consumer(
                "analytics", "versions: 1.x, fields: [lines.*.sku, lines.*.price], purpose: Daily revenue."),
            "consumers/fraud.yaml": GateRegistry.consumer("fraud", "versions: 1.x, fields: [lines]"),
        ])
        let index = ReaderIndex(registry.resolved)
        #expect(
            index.readers(of: GateRegistry.placed, touching: "lines").note
                == Note("read by", "analytics (Daily revenue), fraud"))
        #expect(
            index.readers(of: GateRegistry.placed, touching: "place").note == Note("read by", "nobody who declared it"))
    }

    @Test func `a thousand contracts and fifty consumers of each are looked up in a moment`() {
        var files: [String: String] = [:]
        for number in 0..<1000 {
            files["orders/e\(number)/v1.yaml"] = """
                event: orders.e\(number)
                version: 1.0.0
                summary: It happened.
                fields: { a: { type: int64, renamed_from: [b] }, c: { type: record, fields: { d: string, e: string } } }

                """
        }
        for team in 0..<50 {
            let reads = (0..<1000).map { "  - { event: orders.e\($0), versions: 1.x, fields: [b, c.d] }\n" }
            files["consumers/t\(team).yaml"] = "team: t\(team)\nreads:\n" + reads.joined()
        }
        let registry = GateRegistry(files).resolved
        let clock = ContinuousClock()
        var found = 0
        let time = clock.measure {
            let index = ReaderIndex(registry)
            for event in index.events {
                let readers = index.readers(of: event)
                found += readers.touching("c.e").count + readers.touching("a").count + readers.touching("c").count
            }
        }
        #expect(found == 100_000)
        #expect(time < .seconds(10), "\(time)")
    }
}
