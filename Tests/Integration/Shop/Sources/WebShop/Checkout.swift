import DeedRuntime
import ShopEvents

/// The producer of `orders.order_placed`: it makes the event when a customer confirms.
public struct Checkout {
    public init() {}

    /// The message for an order from the browser.
    public func place(order: OrderID, by customer: CustomerID, lines: [OrderPlaced.V2.OrderLine], at moment: Timestamp)
        -> [UInt8]
    {
        let total = lines.reduce(0) { $0 + Int64($1.quantity) * $1.price.minorUnits }
        let payload = OrderPlaced.V2(
            orderID: order, customerID: customer, channel: .web, lines: lines,
            total: Money(minorUnits: total, currency: CurrencyCode(rawValue: "EUR")), placedAt: moment)
        return EventEnvelope(id: "evt-\(order.rawValue)", source: ShopSource.webShop, data: payload).encode()
    }
}
