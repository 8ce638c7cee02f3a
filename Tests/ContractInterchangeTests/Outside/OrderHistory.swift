import Foundation

/// An event in the life of an order, as a message of the example registry.
struct OrderEvent {
    enum Kind: String, CaseIterable { case placed, amended, cancelled, shipped, returned }

    var id: String
    var order: String
    var kind: Kind
    /// Microseconds since 1970, to the millisecond.
    var time: Int
    /// When it was collected; some events come late.
    var recorded: Int
    var isValid: Bool

    var message: String {
        let money = "{\"minor_units\":1290,\"currency\":\"EUR\"}"
        let lines = "[{\"sku\":\"ST20077\",\"quantity\":\(isValid ? 1 : 0),\"price\":\(money)}]"
        let at = Self.text(time)
        let (type, data) =
            switch kind {
            case .placed:
                (
                    "order_placed.v2",
                    "\"customer_id\":\"cus_0a1b2c3d4e5f6g7h\",\"channel\":\"web\",\"lines\":\(lines),\"total\":\(money),\"placed_at\":\"\(at)\""
                )
            case .amended:
                ("order_amended.v1", "\"revision\":1,\"lines\":\(lines),\"total\":\(money),\"amended_at\":\"\(at)\"")
            case .cancelled: ("order_cancelled.v1", "\"cancelled_by\":\"customer\",\"cancelled_at\":\"\(at)\"")
            case .shipped:
                (
                    "order_shipped.v1",
                    "\"parcels\":[{\"carrier\":\"post\",\"weight_grams\":1240}],\"tracking_urls\":[\"https://post.example/1\"],\"packed_at\":\"\(at)\",\"shipped_at\":\"\(at)\""
                )
            case .returned:
                ("order_returned.v1", "\"articles\":[\"ST20077\"],\"condition\":\"as_new\",\"received_at\":\"\(at)\"")
            }
        return
            "{\"specversion\":\"1.0\",\"id\":\"\(id)\",\"source\":\"/shop\",\"type\":\"harbour.orders.\(type)\",\"time\":\"\(at)\",\"recordedtime\":\"\(Self.text(recorded))\",\"data\":{\"order_id\":\"\(order)\",\(data)}}"
    }

    private static func text(_ microseconds: Int) -> String {
        let seconds = microseconds / 1_000_000
        let date = Date(timeIntervalSince1970: Double(seconds)).formatted(.iso8601)
        let millis = String(1000 + microseconds / 1000 % 1000).dropFirst()
        return "\(date.dropLast()).\(millis)Z"
    }
}

/// Makes the same lives of orders from the same seed.
struct OrderHistory {
    private var state: UInt64
    private static let first = 1_772_000_000_000_000

    init(seed: UInt64) { state = seed }

    private mutating func below(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % bound
    }

    /// A moment within the month, and when it was known: about then, or long after.
    mutating func moment() -> (time: Int, known: Int) {
        let time = Self.first + below(2_600_000) * 1_000_000
        return (time, time + (below(2) == 0 ? 0 : below(500_000) * 1_000_000))
    }

    mutating func events(ofOrders count: Int) -> [OrderEvent] {
        var events: [OrderEvent] = []
        for number in 0..<count {
            let digits = String(number)
            let order = "ord_" + String(repeating: "0", count: 16 - digits.count) + digits
            var time = Self.first + below(2_000_000) * 1_000_000
            var kinds: [OrderEvent.Kind] = [.placed]
            if below(3) == 0 { kinds.append(.amended) }
            kinds += [[.cancelled], [.shipped], [.shipped, .returned], [.cancelled, .placed, .shipped]][below(4)]
            for kind in kinds {
                let late = below(4) == 0 ? below(400_000) : below(60)
                events.append(
                    OrderEvent(
                        id: "evt-\(100_000 + events.count)", order: order, kind: kind, time: time,
                        recorded: time + late * 1_000_000 + 1_000,
                        isValid: below(20) > 0 || ![.placed, .amended].contains(kind)))
                time += (1 + below(300_000)) * 1_000_000
            }
        }
        // They arrive in any order.
        return events.sorted { ($0.recorded, $0.id) < ($1.recorded, $1.id) }
    }
}
