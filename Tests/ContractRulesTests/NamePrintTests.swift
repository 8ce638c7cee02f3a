import Testing

@testable import ContractRules

/// Prints stand for folded names where these need not be made.
@Suite struct NamePrintTests {
    @Test(arguments: [
        ["order_id", "orderId"], ["ORDER-ID", "a", "order id"], ["a.b", "ab"], ["", "_"], ["städte", "st_ädte"],
    ])
    func `names that fold to the same are seen`(_ names: [String]) {
        #expect(Set(names.map(NameStyle.folded)).count < names.count)
        #expect(NamePrint.mayRepeat(names))
    }

    @Test func `names that do not are told apart`() {
        let words = ["order", "orders", "redro", "id", "at", "placed", "total", "0", "1", "10", "01", "é", "É"]
        let names = words + words.flatMap { word in words.map { "\(word)_x_\($0)" } }
        #expect(Set(names.map(NameStyle.folded)).count == names.count)
        #expect(!NamePrint.mayRepeat(names))
    }

    @Test func `what is added one after the other is one name`() {
        let parts = ["ship_to", "city"].reduce(NamePrint()) { $0.adding($1) }
        #expect(parts.value == NamePrint().adding("ShipTo_City").value)
    }
}
