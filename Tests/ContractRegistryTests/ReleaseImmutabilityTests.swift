import ContractBaselines
import ContractRegistry
import Diagnostics
import Testing

/// Releases of the baseline are there, byte for byte.
@Suite struct ReleaseImmutabilityTests {
    static let releases = "contracts/orders/order_placed/releases"

    private func compare(after script: String) throws -> Compared {
        let test = try BaselineRepository()
        try test.sh("echo 1 > x; save two; " + script)
        return try test.compare(against: "HEAD")
    }

    @Test func `a snapshot that was edited with its digest is found`() throws {
        let found = try compare(
            after: "cd \(Self.releases); sed -i 's/A customer/Somebody/' 1.0.0.yaml; sha256sum 1.0.0.yaml > SHA256SUMS")
        #expect(found.treeRules == [])
        #expect(found.rules == ["published-version-edited"])
        let finding = try #require(found.loaded.diagnostics.list.last)
        #expect(finding.subject == "orders.order_placed")
        let related = try #require(finding.related.first).range
        let file = found.loaded.catalog[related.file]
        #expect(file.path == "HEAD:\(Self.releases)/1.0.0.yaml")
        #expect(
            String(decoding: file.bytes[Int(related.lower)..<Int(related.upper)], as: UTF8.self).contains("A customer"))
    }

    @Test(arguments: [
        "echo '# more' >> 1.0.0.yaml", "echo '# more' >> 1.0.0.yaml; rm SHA256SUMS", "rm 1.0.0.yaml", "rm SHA256SUMS",
        "sed -i 's/^./0/; s/^.\\{9\\}/000000000/' SHA256SUMS",
    ])
    func `what the digests show is not said again`(script: String) throws {
        let found = try compare(after: "cd \(Self.releases); \(script)")
        #expect(found.treeRules.count == 1)
        #expect(found.rules == [])
    }

    @Test func `a snapshot that was deleted with its digest is found`() throws {
        let found = try compare(after: "cd \(Self.releases); rm 1.0.0.yaml; : > SHA256SUMS")
        #expect(found.rules == ["published-version-deleted"])
        #expect(found.loaded.diagnostics.list.last?.message == "release 1.0.0 of `orders.order_placed` is gone")
    }

    @Test func `an event that was deleted is found, once`() throws {
        let test = try BaselineRepository()
        try test.sh("sed -i 's/1.0.0/1.1.0/' contracts/orders/order_placed/v1.yaml")
        try test.release(in: "repo/contracts")
        try test.sh("save two; rm -r contracts/orders/order_placed")
        let found = try test.compare()
        #expect(found.rules == ["published-version-deleted"])
        #expect(
            found.loaded.diagnostics.list.last?.message == "releases 1.0.0, 1.1.0 of `orders.order_placed` are gone")
    }

    @Test func `a release that is followed by another is fine`() throws {
        let test = try BaselineRepository()
        try test.sh("sed -i 's/1.0.0/1.0.1/' contracts/orders/order_placed/v1.yaml")
        try test.release(in: "repo/contracts")
        #expect(try test.compare().rules == [])
    }

    @Test func `a snapshot that was damaged before may be mended`() throws {
        let test = try BaselineRepository()
        try test.sh("cp \(Self.releases)/1.0.0.yaml ../kept; echo '# more' >> \(Self.releases)/1.0.0.yaml; save two")
        try test.sh("cp ../kept \(Self.releases)/1.0.0.yaml")
        let found = try test.compare()
        #expect(found.baseline.kind == .head)
        #expect(found.treeRules + found.rules == [])
    }

    @Test func `a snapshot that cannot be parsed any more is edited, not gone`() throws {
        let found = try compare(
            after: "cd \(Self.releases); echo '[' > 1.0.0.yaml; sha256sum 1.0.0.yaml > SHA256SUMS")
        #expect(found.rules == ["published-version-edited"])
    }
}
