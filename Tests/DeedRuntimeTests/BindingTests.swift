@_spi(Generated) import DeedRuntime
import Testing

@Suite struct BindingTests {
    @Test func `a record writes its fields without what is absent`() {
        var writer = JSONWriter()
        let node = ShipmentSent.V2.Node(name: "root", parent: nil, children: [.init(name: "leaf")])
        node.write(to: &writer, as: .natural)
        #expect(writer.text == #"{"name":"root","children":[{"name":"leaf"}]}"#)
    }

    @Test func `a list is written by its own function as any value is, or left out, or null`() {
        let items: [Int64] = [1, 2]
        var writer = JSONWriter()
        writer.beginObject()
        writer.list("list", items)
        writer.field("field", items)
        writer.list("bytes", [[UInt8]([1]), []])
        writer.listIfPresent("absent", [Int64]?.none)
        writer.listIfPresent("present", items)
        writer.listOrNull("null", [Int64]?.none)
        writer.listOrNull("empty", [Int64]())
        writer.endObject()
        let rest = #""bytes":["AQ==",""],"present":[1,2],"null":null,"empty":[]}"#
        #expect(writer.text == #"{"list":[1,2],"field":[1,2],"# + rest)
    }
}
