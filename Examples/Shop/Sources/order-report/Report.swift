import DeedRuntime
import ShopEvents

/// What became of each order.
struct Report {
    struct Order {
        var total: Money
        var channel: OrderPlaced.V2.Channel
        var isCancelled = false
        var refunded: Int64 = 0
    }

    private(set) var orders: [String: Order] = [:]
    private var remarks: [String] = []
    private var lines = 0
    private var otherEvents = 0

    /// Reads one message and applies it to its order.
    mutating func read(_ message: [UInt8], number: Int) {
        lines += 1
        switch EventHeader(message)?.type {
        case OrderPlaced.V1.contract.type, OrderPlaced.V2.contract.type:
            apply(OrderPlaced.annotateLatest(message), number) { report, event in
                report.orders[event.orderID.rawValue] = Order(total: event.total, channel: event.channel)
            }
        case OrderAmended.V1.contract.type:
            apply(OrderAmended.annotateLatest(message), number) { report, event in
                report.orders[event.orderID.rawValue]?.total = event.total
            }
        case OrderCancelled.V1.contract.type:
            apply(OrderCancelled.annotateLatest(message), number) { report, event in
                report.orders[event.orderID.rawValue]?.isCancelled = true
            }
        case RefundIssued.V1.contract.type, RefundIssued.V2.contract.type:
            apply(RefundIssued.annotateLatest(message), number) { report, event in
                report.orders[event.orderID.rawValue]?.refunded += event.amount.minorUnits
            }
        default: otherEvents += 1
        }
    }

    private mutating func apply<Payload>(
        _ row: Annotated<EventEnvelope<Payload>>, _ number: Int, _ change: (inout Report, Payload) -> Void
    ) {
        remarks += row.violations.map { "line \(number): \($0)" }
        if row.isValid, let event = row.value { change(&self, event.data) }
    }

    var text: String {
        let sold = orders.values.filter { !$0.isCancelled }
        let revenue = sold.reduce(0) { $0 + $1.total.minorUnits - $1.refunded }
        let unknown = sold.filter { if case .unrecognized = $0.channel { true } else { false } }
        return """
            \(lines) events read, \(otherEvents) of kinds that this report does not need
            \(orders.count) orders placed, \(orders.count - sold.count) cancelled, \(unknown.count) through a channel newer than this code
            revenue, net of cancellations, amendments and refunds: \(revenue / 100).\(String(revenue % 100 + 100).dropFirst()) EUR
            left out at the last step:
            \(remarks.map { "  \($0)" }.joined(separator: "\n"))
            """
    }
}
