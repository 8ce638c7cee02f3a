import DeedRuntime
import Testing

@Suite struct `Generated types of an ordinary contract` {
    struct Steps: OrdersOrderPlaced.UpcastSteps {
        func reference(from payload: OrdersOrderPlaced.V1) -> String? { "order \(payload.orderID)" }
    }

    static let old = """
        {"order_id":"o1","amount":250,"currency":"EUR","source":"ios","placed_at":"2026-01-02T03:04:05Z",\
        "articles":[{"article":"a","count":2}],"state":"paid","coupon":"SPRING","gift":true,\
        "parent":{"name":"a","next":{"name":"b"}}}
        """
    static let new = """
        {"order_id":"o1","total":{"minor_units":250,"currency":"EUR"},"channel":"app","lines":[{"sku":"a","quantity":2}],\
        "state":"shipped","score":1.25,"sequence":"9223372036854775807","labels":{"a":null,"b":"c"},"position":[1.5,null],\
        "method":{"kind":"card","data":{"last_digits":"1234"}},"placed_at":1767323045000,"gift":false,"extra":7}
        """

    @Test func `every kind of type is read`() throws {
        let payload = try OrdersOrderPlaced.V2.decode(Array(Self.new.utf8))
        #expect(payload.total == OrdersMoney(minorUnits: 250, currency: CurrencyCode(rawValue: "EUR")))
        #expect(payload.channel == .app)
        #expect(payload.state == .shipped)
        #expect(payload.score == ExactDecimal("1.25"))
        #expect(payload.sequence == .max)
        #expect(payload.labels == ["a": nil, "b": "c"])
        #expect(payload.position == .init(1.5, nil))
        #expect(payload.method == .card(.init(lastDigits: "1234")))
        #expect(payload.placedAt == Timestamp("2026-01-02T03:04:05Z"))
        #expect(payload.additional == ["extra": 7])
    }

    @Test func `what is written is what was read`() throws {
        let payload = try OrdersOrderPlaced.V2.decode(Array(Self.new.utf8))
        #expect(String(decoding: payload.encode(), as: UTF8.self) == Self.new)
        #expect(payload.validate() == [])
    }

    @Test func `a step in code is taken from the module that reads`() throws {
        let latest = try OrdersOrderPlaced.decodeLatest(payload: Array(Self.old.utf8), version: 1, steps: Steps())
        #expect(latest.reference == "order o1")
        #expect(latest.channel == .app)
        #expect(latest.total.minorUnits == 250)
        #expect(latest.state == .paid)
        #expect(latest.gift)
        #expect(latest.parent?.next?.name == "b")
        #expect(String(decoding: latest.encode(), as: UTF8.self).contains(#""coupon":"SPRING""#))
    }

    @Test func `a variant that nobody declared is kept as it came`() throws {
        let json = Self.new.replacing(
            #"{"kind":"card","data":{"last_digits":"1234"}}"#, with: #"{"kind":"coin","data":1}"#)
        let payload = try OrdersOrderPlaced.V2.decode(Array(json.utf8))
        #expect(payload.method == .unrecognized(["kind": "coin", "data": 1]))
        #expect(String(decoding: payload.encode(), as: UTF8.self) == json)
    }

    @Test func `the envelope takes time and subject from the payload`() throws {
        let payload = try OrdersOrderPlaced.V2.decode(Array(Self.new.utf8))
        let envelope = EventEnvelope(id: "1", source: "/shop", data: payload)
        #expect(envelope.subject == "o1")
        #expect(envelope.time == payload.placedAt)
        #expect(try OrdersOrderPlaced.decodeLatest(envelope.encode(), steps: Steps()).data == payload)
    }
}
