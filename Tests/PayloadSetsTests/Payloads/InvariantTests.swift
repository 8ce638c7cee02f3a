import ContractRegistry
import DeedRuntime
import PayloadSets
import PayloadValidation
import Testing

@Suite struct InvariantTests {
    private let fields = """
        fields:
          channel: { type: enum, values: [web, app, phone] }
          agent: { type: string, optional: true, nullable: true }
          low: { type: int32, min: 1, max: 9, optional: true }
          high: { type: int32, min: 5, max: 20, optional: true, default: 7 }
          from: { type: timestamp, optional: true }
          to: { type: timestamp, encoding: unix_millis, optional: true }
          keys: { type: list, of: string, optional: true }
          sums: { type: list, of: int32, min_items: 2, optional: true }
          inner: { type: Sum, optional: true }
        types:
          Sum: { fields: { n: int32, m: { type: int32, optional: true } } }

        """

    private func contract(_ invariants: [String]) throws -> ResolvedContract {
        let lines = invariants.enumerated().map { "  - { id: i\($0), \($1) }\n" }
        return try resolved(fields + (lines.isEmpty ? "" : "invariants:\n" + lines.joined()))
    }

    /// What a payload of a writer looks like that breaks the last invariant of a reader.
    private func breaking(_ reader: String, writer: [String]) throws -> String {
        let (reader, writer) = (try contract([reader]), try contract(writer))
        let demand = Demand.violating(reader.payload.invariants[0], of: reader.payload, in: reader)
        switch PayloadBuilder(writer).payload(at: [], demand) {
        case .found(let placed):
            let found = try PayloadValidator(reader).validate(Array("\(placed.payload)".utf8), as: .consumer)
            return found.contains { $0.rule == .invariant && $0.pointer == placed.pointer } ? "found" : "wrong"
        case .none: return "none"
        case .undecided(let reason): return reason
        }
    }

    static let rules = [
        "when: { field: channel, is: phone }, require: [agent]",
        "when: { field: channel, in: [web, app] }, forbid: [agent]",
        "when: { field: channel, not: web }, require: [inner.m]",
        "when: { field: agent, present: true }, forbid: [keys]",
        "when: { field: agent, absent: true }, require: [keys]",
        "together: [agent, keys]",
        "exactly_one_of: [agent, keys, inner]",
        "at_least_one_of: [agent, inner.m]",
        #"compare: [low, "<", high]"#,
        #"compare: [from, "<=", to]"#,
        "equal_length: [keys, sums]",
    ]

    @Test(arguments: rules) func `an invariant of the reader alone can be broken`(_ rule: String) throws {
        #expect(try breaking(rule, writer: []) == "found")
    }

    @Test(arguments: rules) func `an invariant that the writer keeps too cannot be broken`(_ rule: String) throws {
        #expect(try breaking(rule, writer: [rule]) == "none")
    }

    @Test(arguments: rules) func `what keeps an invariant is found`(_ rule: String) throws {
        #expect(PayloadBuilder(try contract([rule])).smallest().value != nil)
        #expect(PayloadBuilder(try contract([rule])).payload(at: [.member("agent")], .present).value != nil)
    }

    @Test func `an invariant may follow from others`() throws {
        #expect(
            try breaking(#"compare: [low, "<=", high]"#, writer: [#"compare: [low, "<", high]"#]) == "none")
        #expect(try breaking(#"compare: [low, "<", high]"#, writer: [#"compare: [low, "<=", high]"#]) == "found")
        #expect(try breaking("at_least_one_of: [agent, keys]", writer: ["exactly_one_of: [agent, keys]"]) == "none")
        #expect(try breaking("exactly_one_of: [agent, keys]", writer: ["at_least_one_of: [agent, keys]"]) == "found")
        #expect(
            try breaking(
                "when: { field: channel, is: phone }, require: [keys]",
                writer: ["when: { field: channel, is: phone }, require: [agent]", "together: [agent, keys]"]) == "none")
    }
}
