import DeedRuntime
import ShopEvents

/// A consumer of `orders.order_placed`: what was sold by channel, whatever version an event was written with.
public struct RevenueReport {
    /// Minor units by channel.
    public private(set) var revenue: [OrderPlaced.V2.Channel: Int64] = [:]
    /// Orders that could be read.
    public private(set) var orders = 0
    /// Messages of other events.
    public private(set) var others = 0
    /// Messages that are no valid order, with all that is wrong with them.
    public private(set) var refused: [[Violation]] = []

    public init() {}

    /// Reads one message.
    public mutating func read(_ message: [UInt8]) {
        let order = OrderPlaced.annotateLatest(message)
        if order.violations.contains(where: { $0.rule == .envelope }) {
            others += 1
        } else if let payload = order.value?.data, order.isValid {
            orders += 1
            revenue[payload.channel, default: 0] += payload.total.minorUnits
        } else {
            refused.append(order.violations)
        }
    }

    /// Lines for people, in the order of the channels.
    public var lines: [String] {
        revenue.sorted { $0.key.rawValue < $1.key.rawValue }.map { channel, cents in
            "\(channel.rawValue)\t\(cents / 100).\(cents % 100 < 10 ? "0" : "")\(cents % 100)"
        }
    }
}
