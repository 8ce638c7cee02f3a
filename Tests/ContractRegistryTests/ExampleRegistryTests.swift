import ContractModel
import ContractRegistry
import Testing

@Suite struct ExampleRegistryTests {
    /// The registry that the package brings along.
    static let folder: String = {
        let file = FileSystem.realPath(#filePath) ?? #filePath
        let package = FileSystem.folder(of: FileSystem.folder(of: FileSystem.folder(of: file)))
        return FileSystem.join(package, "contracts")
    }()

    @Test func `the example registry loads and resolves without a finding`() throws {
        let loaded = try Loaded(folder: Self.folder)
        #expect(loaded.findings == [])
        #expect(loaded.resolved.events.count >= 15)
    }

    @Test func `paths of the example registry lead where its contracts say`() throws {
        let loaded = try Loaded(folder: Self.folder)
        let placed = try #require(loaded.resolved.events.first { $0.name.description == "orders.order_placed" }?.latest)
        #expect(placed.payload.fields.map(\.name).prefix(3) == ["trace_id", "order_id", "customer_id"])
        #expect(placed.payload.fields.first?.includedFrom == "shared.Traced")
        #expect(placed.wireType == "harbour.orders.order_placed.v2")
    }
}
