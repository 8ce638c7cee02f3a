@_spi(Generated) import DeedRuntime
import Testing

@Suite struct BindingTests {
    @Test func `a record writes its fields without what is absent`() {
        var writer = JSONWriter()
        let node = ShipmentSent.V2.Node(name: "root", parent: nil, children: [.init(name: "leaf")])
        node.write(to: &writer, as: .natural)
        #expect(writer.text == #"{"name":"root","children":[{"name":"leaf"}]}"#)
    }
}
