import ContractModel
import ContractRegistry
import ContractRules
import Testing

@Suite struct ImpactTests {
    @Test func `a question names an event, a path and a version`() {
        func parts(_ text: String) -> [String?] {
            let question = ImpactQuestion(text)
            return [question.event, question.path, question.version]
        }
        #expect(parts("orders.placed") == ["orders.placed", nil, nil])
        #expect(parts("orders.placed#a.b") == ["orders.placed", "a.b", nil])
        #expect(parts("orders.placed#a.b@2") == ["orders.placed", "a.b", "2"])
        #expect(parts("orders.placed@2.1.0") == ["orders.placed", nil, "2.1.0"])
        #expect(parts("orders.placed#a.@type") == ["orders.placed", "a.@type", nil])
    }

    @Test func `a version is asked about by its numbers, not by its letters`() {
        let question = ImpactQuestion("a.b@1")
        #expect(question.includes(SemanticVersion("1.4.2")!))
        #expect(!question.includes(SemanticVersion("10.0.0")!))
        #expect(ImpactQuestion("a.b@1.4").includes(SemanticVersion("1.4.2")!))
        #expect(!ImpactQuestion("a.b@1.4.").includes(SemanticVersion("1.4.2")!))
    }

    private static let registry = GateRegistry([
        "orders/domain.yaml":
            "summary: Orders.\nowner: checkout\nentities: { order: { key: string, doc: One. } }\n",
        "orders/order_placed/v1.yaml": GateRegistry.contract(
            "order_id: string\ntotal: int64\nnote: string", besides: "entity: { type: order, key: order_id }"),
        "orders/order_placed/v2.yaml": GateRegistry.contract(
            "order_id: string\nprice: int64", version: "2.0.0", besides: "entity: { type: order, key: order_id }"),
        "orders/order_cancelled/v1.yaml": """
        event: orders.order_cancelled
        version: 1.0.0
        summary: A customer cancelled an order.
        fields: { order_id: string }
        relations: [{ kind: cancels, event: orders.order_placed, by: order_id }]

        """,
        "consumers/analytics.yaml": GateRegistry.consumer("analytics", "versions: 1.x, fields: [order_id, total]"),
        "consumers/fraud.yaml": GateRegistry.consumer("fraud", "versions: 2.x, fields: all"),
        "consumers/lake.yaml":
            "team: lake\nreads:\n  - { event: orders.order_cancelled, versions: 1.x, fields: all }\n",
    ]).resolved

    private static func report(_ question: String) throws -> ImpactReport {
        try ImpactAnalysis(registry).answer(ImpactQuestion(question))
    }

    @Test func `only the readers of versions that have the path are named`() throws {
        #expect(try Self.report("orders.order_placed").readers.map(\.party.team) == ["analytics", "fraud"])
        #expect(try Self.report("orders.order_placed@2").readers.map(\.party.team) == ["fraud"])
        let total = try Self.report("orders.order_placed#total")
        #expect(total.readers.map(\.party.team) == ["analytics"])
        #expect(total.versions.map(\.description) == ["1.0.0"])
        #expect(try Self.report("orders.order_placed#note").readers.isEmpty)
    }

    @Test func `events that hold the key of another hang on it, with readers whom nobody would ask`() throws {
        let whole = try Self.report("orders.order_placed")
        #expect(whole.related.map(\.event.description) == ["orders.order_cancelled"])
        #expect(whole.related.map(\.furtherReaders) == [["lake"]])
        #expect(try Self.report("orders.order_placed#order_id").related.count == 1)
        #expect(try Self.report("orders.order_placed#total").related.isEmpty)
    }

    @Test func `a team that cannot be told is named`() throws {
        #expect(try Self.report("orders.order_cancelled").untold == ["lake"])
        #expect(try Self.report("orders.order_placed").untold == [])
    }

    @Test func `a question without an answer says what was meant`() {
        func failure(_ question: String) -> ImpactFailure? {
            do throws(ImpactFailure) {
                _ = try ImpactAnalysis(Self.registry).answer(ImpactQuestion(question))
                return nil
            } catch { return error }
        }
        let two = SemanticVersion("2.0.0")!
        #expect(failure("orders.order_place") == .unknownEvent(nearest: "orders.order_placed"))
        #expect(failure("order") == .unknownEvent(nearest: nil))
        #expect(failure("orders.order_cancelled@3") == .unknownVersion(known: [SemanticVersion("1.0.0")!]))
        #expect(failure("orders.order_placed#prise") == .unknownPath(newest: two, nearest: "price"))
        #expect(failure("orders.order_placed#total@2") == .unknownPath(newest: two, nearest: nil))
        #expect(failure("orders.order_placed#a..b") == .notAPath)
        #expect(failure("orders.order_placed#") == .notAPath)
    }
}
