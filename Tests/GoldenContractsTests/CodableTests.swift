import DeedRuntime
import Foundation
import Testing

@Suite struct `Generated types with Codable` {
    @Test func `a payload is written and read as the runtime does`() throws {
        let payload = try OrdersOrderPlaced.V2.decode(Array(`Generated types of an ordinary contract`.new.utf8))
        let data = try JSONEncoder().encode(payload)
        #expect(try JSONDecoder().decode(OrdersOrderPlaced.V2.self, from: data) == payload)
        #expect(try OrdersOrderPlaced.V2.decode(Array(data)) == payload)
    }

    @Test func `a type in a payload is Codable by itself`() throws {
        struct View: Codable, Equatable {
            var line: OrdersOrderPlaced.V2.Line
            var state: [OrdersOrderPlaced.V2.State]
            var method: OrdersOrderPlaced.V2.Method
            var total: OrdersMoney
            var order: OrdersOrderPlaced.V2.OrderID
        }
        let view = View(
            line: .init(sku: "a", quantity: 2), state: [.paid, .shipped], method: .card(.init(lastDigits: "1234")),
            total: OrdersMoney(minorUnits: 1, currency: CurrencyCode(rawValue: "EUR")), order: .init(rawValue: "o"))
        let data = try JSONEncoder().encode(view)
        #expect(try JSONDecoder().decode(View.self, from: data) == view)
    }

    @Test func `what is wrong is told with all reasons`() {
        let error = #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(OrdersMoney.self, from: Data(#"{"minor_units":"x"}"#.utf8))
        }
        guard case .dataCorrupted(let context) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect((context.underlyingError as? ContractDecodingError)?.violations.map(\.rule) == [.type, .required])
    }
}
