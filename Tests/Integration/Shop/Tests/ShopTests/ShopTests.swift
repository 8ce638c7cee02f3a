import DeedFoundation
import DeedRuntime
import RevenueReport
import ShopEvents
import Testing
import WebShop

@Suite struct `A shop that generates its events` {
    static let order = OrderID(rawValue: "ord_0a1b2c3d4e5f6g7h")
    static let customer = CustomerID(rawValue: "cus_9f3k2m1x8b7v6c5d")
    static let euro = CurrencyCode(rawValue: "EUR")
    static let line = OrderPlaced.V2.OrderLine(
        sku: SKU(rawValue: "BK100234"), quantity: 2, price: Money(minorUnits: 1295, currency: euro))

    static func moment() throws -> Timestamp { try #require(Timestamp("2026-03-02T08:31:07.500Z")) }

    @Test func `what the producer writes the consumer reads`() throws {
        let message = Checkout().place(order: Self.order, by: Self.customer, lines: [Self.line], at: try Self.moment())
        var report = RevenueReport()
        report.read(message)
        #expect(report.refused == [])
        #expect(report.revenue == [.web: 2590])

        let envelope = try EventEnvelope<OrderPlaced.V2>.decode(message)
        #expect(envelope.subject == "ord_0a1b2c3d4e5f6g7h")
        #expect(envelope.time == (try Self.moment()))
        #expect(envelope.data.validate() == [])
    }

    @Test func `a payload comes back from its own JSON`() throws {
        var payload = try OrderPlaced.V2.decode(Array(Self.v2.utf8))
        #expect(payload.giftMessage == .null)
        #expect(payload.channel == .web)
        #expect(try OrderPlaced.V2.decode(payload.encode()) == payload)
        payload.giftMessage = .absent
        #expect(try OrderPlaced.V2.decode(payload.encode()) == payload)
    }

    @Test func `an event of version 1 reads as one of version 2`() throws {
        let latest = try OrderPlaced.decodeLatest(payload: Array(Self.v1.utf8), version: 1)
        #expect(latest.channel == .app)
        #expect(latest.total == Money(minorUnits: 4289, currency: Self.euro))
        #expect(latest.lines == [])
        #expect(latest.placedAt == Timestamp("2025-11-03T17:20:05.250Z"))
    }

    @Test func `an unrecognized value is kept and only a producer may not send it`() throws {
        let json = Array(Self.v2.replacing("\"web\"", with: "\"kiosk\"").utf8)
        let payload = try OrderPlaced.V2.decode(json)
        #expect(payload.channel.rawValue == "kiosk" && !payload.channel.isRecognized)
        #expect(OrderPlaced.V2.validate(json, as: .consumer) == [])
        #expect(payload.validate().map(\.rule) == [.enum])
        #expect(payload.validate().map(\.pointer) == ["/channel"])
    }

    @Test func `everything that is wrong is told and the row is kept`() {
        let json = Array(
            Self.v2.replacing("\"quantity\":2", with: "\"quantity\":0").replacing("ord_", with: "order_").utf8)
        let row = OrderPlaced.V2.annotate(json)
        #expect(row.row == json)
        #expect(row.value != nil && !row.isValid)
        #expect(row.violations.map(\.pointer).sorted() == ["/lines/0/quantity", "/order_id"])
    }

    @Test func `what keeps a payload from being read is an error with all reasons`() {
        let error = #expect(throws: ContractDecodingError.self) { try OrderPlaced.V2.decode(Array("{}".utf8)) }
        #expect(error?.violations.count == 6)
        #expect(error?.violations.allSatisfy { $0.rule == .required } == true)
    }

    static let v1 = """
        {"order_id":"ord_0a1b2c3d4e5f6g7h","customer_id":"cus_9f3k2m1x8b7v6c5d","amount":4289,"currency":"EUR",\
        "source":"ios","placed_at":"2025-11-03T17:20:05.250Z"}
        """
    static let v2 = """
        {"order_id":"ord_0a1b2c3d4e5f6g7h","customer_id":"cus_9f3k2m1x8b7v6c5d","channel":"web",\
        "lines":[{"sku":"BK100234","quantity":2,"price":{"minor_units":1295,"currency":"EUR"}}],\
        "total":{"minor_units":2590,"currency":"EUR"},"gift_message":null,"placed_at":"2026-03-02T08:31:07.500Z"}
        """
}
