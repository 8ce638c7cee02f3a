import ContractModel
import ContractRegistry
import ContractRules
import Diagnostics
import Testing

@Suite struct StakeholderChangesTests {
    private static func found(_ old: [String: String], _ new: [String: String]) -> [String] {
        StakeholderChanges(from: GateRegistry(old).resolved, to: GateRegistry(new).resolved).findings
            .map { "\($0.severity) \($0.rule): \($0.message); \($0.help ?? "")" }
    }

    private static let contract = GateRegistry.contract("a: string\nb: { type: enum, values: [x, y] }")

    private static func files(
        contract: String = contract, domain: String = "checkout", reading: String? = nil
    ) -> [String: String] {
        var files = [
            "orders/order_placed/v1.yaml": contract, "orders/domain.yaml": "summary: Orders.\nowner: \(domain)\n",
        ]
        if let reading { files["consumers/fraud.yaml"] = GateRegistry.consumer("fraud", reading) }
        return files
    }

    @Test func `nothing changed is nothing found`() {
        let files = Self.files(reading: "versions: 1.x, fields: [a]")
        #expect(Self.found(files, files) == [])
        #expect(Self.found([:], files) == [])
    }

    @Test func `a domain is handed over once, whatever number of events it has`() {
        #expect(
            Self.found(Self.files(), Self.files(domain: "analytics")) == [
                "warning owner-changed: domain `orders` is handed from `checkout` to `analytics`; both `checkout` and `analytics` have to approve it"
            ])
    }

    @Test func `an event is handed over`() {
        let own = Self.contract.replacing("version:", with: "owner: fraud\nversion:")
        let message = "`orders.order_placed` 1.x is handed from"
        #expect(
            Self.found(Self.files(), Self.files(contract: own)) == [
                "warning owner-changed: \(message) `checkout` to `fraud`; both `checkout` and `fraud` have to approve it"
            ])
        #expect(
            Self.found(Self.files(contract: own), Self.files()) == [
                "warning owner-changed: \(message) `fraud` to `checkout`; both `fraud` and `checkout` have to approve it"
            ])
    }

    private static func dropped(_ before: String, _ now: String?) -> [String] {
        found(files(reading: before), files(reading: now)).map { $0.split(separator: ";").first.map(String.init) ?? "" }
    }

    @Test func `a declaration that goes is said, with what it was about`() {
        let head = "note consumer-dropped: `fraud`"
        #expect(
            Self.dropped("versions: 1.x, fields: [a]", nil)
                == ["\(head) declares no longer that it reads `orders.order_placed`"])
        #expect(
            Self.dropped("versions: 1.x, fields: [a, b]", "versions: 1.x, fields: [b]")
                == ["\(head) reads `a` of `orders.order_placed` no longer"])
        #expect(
            Self.dropped("versions: 1.x, fields: all", "versions: 1.x, fields: [a, b]")
                == ["\(head) reads all of `orders.order_placed` no longer"])
        #expect(
            Self.dropped("versions: 1.x, fields: [a]", "versions: 2.x, fields: [a]")
                == ["\(head) reads `1.0.0` of `orders.order_placed` no longer"])
        #expect(
            Self.dropped(
                "versions: 1.x, fields: [b], values: { b: [x, y] }", "versions: 1.x, fields: [b], values: { b: [x] }")
                == ["\(head) reads value `y` of `b` of `orders.order_placed` no longer"])
    }

    @Test func `reading more, or the same in other words, drops nothing`() {
        #expect(Self.dropped("versions: 1.x, fields: [a]", "versions: \">=1.0.0 <3.0.0\", fields: all") == [])
        #expect(
            Self.dropped("versions: 1.x, fields: [b], values: { b: [x] }", "versions: 1.x, fields: [b]") == [])
    }

    @Test func `of an event that is gone nobody drops anything`() {
        var gone = Self.files()
        gone["orders/order_placed/v1.yaml"] = nil
        #expect(Self.found(Self.files(reading: "versions: 1.x, fields: [a]"), gone) == [])
    }

    @Test func `every kind of finding has a description`() {
        let ids = GateRules.people.map(\.id.rawValue)
        #expect(ids == ["owner-changed", "consumer-dropped", "waiver-unused", "waiver-unknown", "waiver-unaffected"])
    }
}

extension String {
    fileprivate func replacing(_ part: String, with other: String) -> String {
        guard let range = firstRange(of: part) else { return self }
        return String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
    }
}
