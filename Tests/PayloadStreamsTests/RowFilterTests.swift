import DeedRuntime
import Testing

@testable import PayloadStreams

@Suite struct RowFilterTests {
    private func row(_ event: String, _ version: String, _ faults: [(String, Violation.Rule)] = []) -> JudgedRow {
        let route = Route(EventVersionKey(event: event, version: version), nil, of: nil, fault: nil)
        return JudgedRow(route: route, violations: faults.map { Violation(pointer: $0.0, rule: $0.1, message: "") })
    }

    private func keeps(_ filter: String, _ row: JudgedRow) throws -> Bool {
        try RowFilter.parse(filter).allSatisfy { $0.keeps(row) }
    }

    @Test(arguments: [
        ("valid", false), ("not valid", true), ("valid = false", true), ("valid != false", false),
        ("event = orders.placed", true),
        ("event = 'orders.*'", true), ("event = *.cancelled", false), ("event != payments.*", true),
        ("rule = min", true),
        ("rule = max", false), ("rule != min", false), ("rule = m*", true), ("pointer = /lines/*/sku", true),
        ("pointer = /lines/*", false), ("pointer=/lines/*/*", true), ("version = 2", true), ("version = 2.1", true),
        ("version = 2.0", false), ("version < 2.2", true), ("version <= 2.1.0", true), ("version > 2", false),
        ("version >= 2.1.0", true), ("version != 2.*", false), ("rule = max or valid or rule = min", true),
        ("rule = max and valid or rule = min", true), ("rule = min and (valid or version = 3)", false),
        ("not (rule = max or valid)", true), ("(rule = min) and not valid", true),
    ])
    func `a filter keeps what it asks for`(filter: String, isKept: Bool) throws {
        #expect(try keeps(filter, row("orders.placed", "2.1.0", [("/lines/0/sku", .min), ("", .required)])) == isKept)
    }

    @Test func `parts that and joins are counted one by one`() throws {
        #expect(
            try RowFilter.parse("valid and event = a.*  and (rule = min or valid)").map(\.text) == [
                "valid", "event = a.*", "(rule = min or valid)",
            ])
        #expect(try RowFilter.parse("valid and rule = min or valid").map(\.text) == ["valid and rule = min or valid"])
    }

    @Test(arguments: [
        ("", 1, "expected a comparison, the filter ends"), ("rule = nonsense", 8, "there is no rule `nonsense`"),
        ("evnt = a", 1, "`evnt` is not known here: event, version, rule, pointer and valid are"),
        ("rule", 5, "expected =, !=, <, <=, > or >=, the filter ends"),
        ("rule < min", 6, "only versions have an order"),
        ("version = x", 11, "`x` is no version, such as 2, 2.1 or 2.1.0"),
        ("(valid", 7, "expected `)`, the filter ends"),
        ("valid valid", 7, "expected `and`, `or` or the end, found `valid`"),
        ("rule = 'a", 8, "the quote is not closed"),
        ("! valid", 1, "`!` stands alone; `!=` and `not` are known"), ("valid = maybe", 9, "`valid` is true or false"),
    ])
    func `what is no filter is told with its place`(filter: String, column: Int, message: String) {
        let fault = #expect(throws: FilterFault.self) { try RowFilter.parse(filter) }
        #expect(fault?.column == column)
        #expect(fault?.message == message)
    }

    @Test func `a row that does not say what it is has no event and no version`() throws {
        let unknown = JudgedRow(route: nil, violations: [])
        #expect(try !keeps("event = *", unknown))
        #expect(try keeps("event != orders.*", unknown))
        #expect(try !keeps("version > 0", unknown))
    }

    @Test func `conditions within each other have a bound`() throws {
        let row = row("a.b", "1.0.0")
        #expect(try keeps(String(repeating: "not ", count: 98) + "valid", row))
        #expect(try keeps(String(repeating: "(", count: 99) + "valid" + String(repeating: ")", count: 99), row))
        for text in ["(", "not "] {
            let fault = #expect(throws: FilterFault.self) {
                try RowFilter.parse(String(repeating: text, count: 100_000))
            }
            #expect(fault?.message.hasPrefix("expected at most 100 conditions within each other") == true)
        }
        #expect(try keeps(String(repeating: "valid or ", count: 50_000) + "valid", row))
    }

    /// All patterns and texts of three letters up to a length, by the definition.
    @Test(arguments: [nil, "/"] as [Character?])
    func `stars stand for anything up to the border`(border: Character?) {
        func means(_ pattern: Substring, _ text: Substring) -> Bool {
            guard let first = pattern.first else { return text.isEmpty }
            guard first == "*" else { return text.first == first && means(pattern.dropFirst(), text.dropFirst()) }
            if means(pattern.dropFirst(), text) { return true }
            return text.first.map { $0 != border } ?? false && means(pattern, text.dropFirst())
        }
        func words(_ letters: String, _ length: Int) -> [String] {
            length == 0 ? [""] : words(letters, length - 1).flatMap { word in letters.map { word + "\($0)" } }
        }
        let texts = (0...5).flatMap { words("ab/", $0) }
        for pattern in (0...4).flatMap({ words("*ab/", $0) }) {
            let match = TextMatch(pattern, border: border)
            for text in texts where match.matches(text) != means(pattern[...], text[...]) {
                Issue.record("`\(pattern)` and `\(text)`")
            }
        }
    }
}
