import Testing

@testable import ContractInterchange

@Suite struct SQLDialectTests {
    /// A quote with a combining mark is one character of Swift and two of the engine, which ends the literal at the first.
    @Test(arguments: SQLDialect.allCases) func `a quote that carries a combining mark is doubled`(_ dialect: SQLDialect)
    {
        let mark = dialect == .spark ? "\\" : "'"
        #expect(Array(dialect.text("a'\u{301}b").unicodeScalars) == Array("'a\(mark)'\u{301}b'".unicodeScalars))
    }

    @Test func `names are quoted as each engine quotes them`() {
        #expect(SQLDialect.duckdb.name("a\"b") == "\"a\"\"b\"")
        #expect(SQLDialect.postgres.name("a\"b") == "\"a\"\"b\"")
        #expect(SQLDialect.spark.name("a`b") == "`a``b`")
        let marked = SQLDialect.duckdb.name("a\"\u{301}b")
        #expect(Array(marked.unicodeScalars) == Array("\"a\"\"\u{301}b\"".unicodeScalars))
    }

    @Test func `only Spark escapes a backslash`() {
        #expect(SQLDialect.duckdb.text("a\\'b") == "'a\\''b'")
        #expect(SQLDialect.postgres.text("a\\'b") == "'a\\''b'")
        #expect(SQLDialect.spark.text("a\\'b") == "'a\\\\\\'b'")
    }

    @Test(arguments: [("a/b", "a~1b"), ("a~1", "a~01"), ("~\u{301}/\u{301}", "~0\u{301}~1\u{301}"), ("plain", "plain")])
    func `a name is a step of a pointer and back`(_ name: String, _ step: String) {
        #expect(Array(SchemaLocation.escaped(name).unicodeScalars) == Array(step.unicodeScalars))
        #expect(SchemaLocation.unescaped(step[...]) == name)
    }
}
