import DeedRuntime
import PayloadValidation
import Testing

@Suite struct InvariantTests {
    private func judge(_ invariant: String) throws -> Judge {
        try Judge(
            """
            fields:
              channel: { type: enum, values: { web: w, phone: { doc: p, renamed_from: [tel] } }, optional: true }
              agent: { type: string, optional: true, nullable: true }
              from: { type: timestamp, optional: true }
              to: { type: timestamp, encoding: unix_millis, optional: true }
              low: { type: decimal, precision: 5, scale: 2, optional: true }
              high: { type: decimal, precision: 5, scale: 2, optional: true, default: "5" }
              keys: { type: list, of: string, optional: true }
              sums: { type: list, of: Sum, optional: true }
              inner: { type: Sum, optional: true }
            invariants:
              - { id: rule, \(invariant) }
            types:
              Sum: { fields: { n: int32, m: { type: int32, optional: true } } }

            """)
    }

    @Test func `a condition requires or forbids`() throws {
        let require = try judge("when: { field: channel, is: phone }, require: [agent]")
        #expect(require(#"{"channel":"phone","agent":"a"}"#) == [])
        #expect(require(#"{"channel":"web"}"#) == [])
        #expect(require("{}") == [])
        #expect(require(#"{"channel":"phone"}"#) == [" invariant rule"])
        #expect(require(#"{"channel":"tel","agent":null}"#, as: .consumer) == [" invariant rule"])
        let forbid = try judge("when: { field: agent, present: true }, forbid: [inner.m, keys], severity: warn")
        #expect(forbid(#"{"agent":"a","inner":{"n":1}}"#) == [])
        #expect(forbid(#"{"inner":{"n":1,"m":2}}"#) == [])
        #expect(forbid(#"{"agent":"a","inner":{"n":1,"m":2}}"#) == [" invariant rule?"])
        let not = try judge("when: { field: channel, not: web }, require: [agent]")
        #expect(not("{}") == [])
        #expect(not(#"{"channel":"web"}"#) == [])
        #expect(not(#"{"channel":"phone"}"#) == [" invariant rule"])
        let inside = try judge("when: { field: inner.n, in: [1, 2] }, require: [agent]")
        #expect(inside(#"{"inner":{"n":2.0}}"#) == [" invariant rule"])
        #expect(inside(#"{"inner":{"n":3}}"#) == [])
        let absent = try judge("when: { field: agent, absent: true }, require: [keys]")
        #expect(absent("{}") == [" invariant rule"])
    }

    @Test func `fields come together or alone`() throws {
        let together = try judge("together: [agent, keys]")
        #expect(together("{}") == [])
        #expect(together(#"{"agent":"a","keys":[]}"#) == [])
        #expect(together(#"{"agent":"a"}"#) == [" invariant rule"])
        let one = try judge("exactly_one_of: [agent, keys]")
        #expect(one(#"{"agent":"a"}"#) == [])
        #expect(one("{}") == [" invariant rule"])
        #expect(one(#"{"agent":"a","keys":[]}"#) == [" invariant rule"])
        let some = try judge("at_least_one_of: [agent, keys]")
        #expect(some(#"{"agent":"a","keys":[]}"#) == [])
        #expect(some(#"{"agent":null}"#) == [" invariant rule"])
    }

    @Test func `values are compared as what they are`() throws {
        let times = try judge(#"compare: [from, "<=", to]"#)
        #expect(times(#"{"from":"2023-11-14T22:13:20Z","to":1700000000000}"#) == [])
        #expect(times(#"{"from":"2023-11-14T23:13:20.001+01:00","to":1700000000000}"#) == [" invariant rule"])
        #expect(times(#"{"from":"2030-01-01T00:00:00Z"}"#) == [])
        let decimals = try judge(#"compare: [low, "<", high]"#)
        #expect(decimals(#"{"low":"9.5","high":"10"}"#) == [])
        #expect(decimals(#"{"low":"5.00"}"#) == [" invariant rule"])
        let lengths = try judge("equal_length: [keys, sums]")
        #expect(lengths(#"{"keys":["a"],"sums":[{"n":1}]}"#) == [])
        #expect(lengths(#"{"keys":["a"],"sums":[]}"#) == [" invariant rule"])
        #expect(lengths(#"{"keys":["a"]}"#) == [])
    }
}
