import ContractModel
import ContractRegistry
import ContractRules
import Diagnostics
import Testing

@Suite struct LinterTests {
    static let day = RuleExample.defaultDay

    static func lint(_ files: [(path: String, text: String)], today: CalendarDay = day) -> [Diagnostic] {
        var catalog = SourceCatalog()
        var before = Diagnostics()
        let registry = RegistryLoader.load(files: files, catalog: &catalog, diagnostics: &before)
        var lint = Diagnostics()
        Linter.check(RegistryResolver.resolve(registry, diagnostics: &before), today: today, diagnostics: &lint)
        return lint.list
    }

    static func lint(_ snippet: ExampleSnippet, today: CalendarDay = day) -> [Diagnostic] {
        lint(snippet.files, today: today)
    }

    static func rules(_ snippet: ExampleSnippet, today: CalendarDay = day) -> [String] {
        lint(snippet, today: today).map(\.rule.rawValue)
    }

    @Test func `a usual contract is clean`() {
        #expect(Self.rules(.contract("")) == [])
    }

    @Test func `deed.yaml sets severities and turns rules off`() {
        func severities(_ setting: String) -> [Severity] {
            let settings = "# deed.yaml\nregistry: acme\nlanguage: 1\nseverities: { \(setting) }"
            return Self.lint(.files([settings], beside: "event: orders.order_place")).map(\.severity)
        }
        #expect(severities("event-name-tense: error") == [.error])
        #expect(severities("event-name-tense: note") == [.note])
        #expect(severities("event-name-tense: off") == [])
    }

    @Test func `the severity of what cannot be read cannot be set`() {
        let settings = "# deed.yaml\nregistry: acme\nlanguage: 1\nseverities: { unknown-type: note }"
        let found = Self.lint(.files([settings], beside: ""))
        #expect(found.map(\.message) == ["the severity of `unknown-type` cannot be set"])
    }

    @Test func `an allow entry without a path accepts the rule everywhere in its contract`() {
        let fields = "fields:\n  a: { type: string, doc: One. }\n  b: { type: string, doc: Two. }"
        let allow = "allow: [{ rule: string-unbounded, reason: Old. }]"
        let rest = Self.rules(.contract("\(fields)\n\(allow)", without: ["entity", "occurred_at"]))
        #expect(!rest.contains("string-unbounded"))
        #expect(!rest.contains("allow-unused"))
    }

    @Test func `an allow entry accepts what lies below its path and nothing beside it`() {
        let fields = """
            fields:
              order_id: { type: OrderID, doc: "Which order it is." }
              placed_at: { type: timestamp, zone: utc, doc: "When the customer confirmed." }
              lines:
                type: list
                doc: What was bought.
                max_items: 9
                of: { type: record, fields: { title: { type: string, doc: What the shop calls it. } } }
              note: { type: string, doc: A note to the shop. }
            allow: [{ rule: string-unbounded, at: lines, reason: Old. }]
            """
        let found = Self.lint(.contract(fields))
        #expect(found.map(\.message) == ["string `note` has no bound"])
    }

    @Test func `an allow entry follows a named type to where it is used`() {
        let contract = """
            fields:
              order_id: { type: OrderID, doc: "Which order it is." }
              placed_at: { type: timestamp, zone: utc, doc: "When the customer confirmed." }
              lines: { type: list, of: Line, max_items: 9, doc: What was bought. }
            types:
              Line: { doc: One line., fields: { title: { type: string, doc: What the shop calls it. } } }
            allow: [{ rule: string-unbounded, at: lines.*.title, reason: Old. }]
            """
        #expect(Self.rules(.contract(contract)) == [])
    }

    @Test func `an allow entry elsewhere accepts nothing and is unused`() {
        let contract = """
            fields:
              order_id: { type: OrderID, doc: "Which order it is." }
              placed_at: { type: timestamp, zone: utc, doc: "When the customer confirmed." }
              note: { type: string, doc: A note to the shop. }
            allow: [{ rule: string-unbounded, at: placed_at, reason: Old. }]
            """
        #expect(Self.rules(.contract(contract)) == ["string-unbounded", "allow-unused"])
    }

    @Test func `an allow entry of one of two look-alike events accepts the finding there`() {
        let entry = "allow: [{ rule: event-look-alike, reason: They differ. }]"
        let found = Self.rules(
            .contracts(["event: orders.order_cancelled", "event: orders.orders_cancelled\n\(entry)"]))
        #expect(found == [])
    }

    @Test func `a rule that compares versions is not accepted by allow`() {
        let found = Self.lint(.contract("allow: [{ rule: unknown-type, reason: Why not. }]"))
        #expect(found.map(\.rule.rawValue) == ["allow-unknown-rule"])
        #expect(found.first?.subject == "orders.order_placed")
    }

    @Test func `what is retired is left alone but for its status`() {
        #expect(
            Self.rules(.contract("event: orders.OrderPlace\nstatus: retired", without: ["producers", "examples"])) == []
        )
    }

    @Test func `findings come in order of file and place, whatever the order of the files`() {
        let files = ExampleSnippet.contracts([
            "event: orders.order_place\nfields: { b: { type: string }, a: { type: string } }",
            "event: orders.order_send",
        ]).files
        let one = Self.lint(files)
        let places = one.compactMap(\.range).map { [$0.file.index, $0.lower] }
        #expect(!one.isEmpty)
        #expect(places == places.sorted { $0.lexicographicallyPrecedes($1) })
        #expect(one.map(\.message) == Self.lint(files.reversed()).map(\.message))
    }

    @Test func `findings of a contract bear its name, those of a domain the domain's`() {
        let domain = """
            # orders/domain.yaml
            summary: Orders of the shop.
            owner: checkout
            entities:
              order: { key: OrderID, doc: "A basket." }
            types:
              OrderID: { type: string, doc: "Names an order." }
            """
        let found = Self.lint(.files([domain], beside: "event: orders.order_place"))
        #expect(
            found.map { "\($0.subject ?? "") \($0.rule)" } == [
                "orders string-unbounded", "orders.order_place event-name-tense",
            ])
    }
}
