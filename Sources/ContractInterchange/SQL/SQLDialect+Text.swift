extension SQLDialect {
    /// Views of Spark live in the session, which needs no catalogue.
    var temporary: String { self == .spark ? "temporary " : "" }

    /// Keeps what a query gives: what looks at it does so many times, and reading and planning the query takes long.
    func table(_ name: String, as query: String) -> [String] {
        switch self {
        case .duckdb: ["create or replace table \(name) as\n\(query)"]
        case .postgres: ["drop table if exists \(name) cascade", "create table \(name) as\n\(query)"]
        case .spark: ["drop table if exists \(name)", "create table \(name) using parquet as\n\(query)"]
        }
    }

    /// Before the query of a `with`, so that PostgreSQL computes it once and does not put expressions in the places of their names.
    var once: String { self == .postgres ? "materialized " : "" }

    /// A number of JSON.
    private static let number = "-?(?:0|[1-9][0-9]*)(?:[.][0-9]+)?(?:[eE][+-]?[0-9]+)?"

    private func character(_ code: Int) -> String { self == .spark ? "char(\(code))" : "chr(\(code))" }

    /// JSON text in which every number is a string: strings begin with `s`, numbers with `n`. What is no JSON stays none.
    func marked(_ raw: String) -> String {
        let (one, two, three) = (character(1), character(2), character(3))
        let string =
            self == .spark ? "\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"" : "\"([^\"\\\\]*(?:\\\\.[^\"\\\\]*)*)\""
        let pattern = text("\(string)|(\(Self.number))")
        let (first, second) = self == .spark ? ("$1", "$2") : ("\\1", "\\2")
        let replacement = "\(one) || 's' || \(text(first)) || \(two) || 'n' || \(text(second)) || \(three)"
        let global = self == .spark ? "" : ", 'g'"
        // A text is left as \u{1}s…\u{2}n\u{3}, a number as \u{1}s\u{2}n…\u{3}; raw control characters are in no JSON.
        let clean = "case when \(hasControls(raw)) then '' else \(raw) end"
        let tokens = "regexp_replace(\(clean), \(pattern), \(replacement)\(global))"
        let texts = "replace(\(tokens), \(two) || 'n' || \(three), '\"')"
        let numbers = "replace(\(texts), \(one) || 's' || \(two) || 'n', '\"n')"
        return "replace(replace(\(numbers), \(three), '\"'), \(one), '\"')"
    }

    private func hasControls(_ raw: String) -> String {
        switch self {
        case .duckdb: "regexp_matches(\(raw), \(text("[\\x01-\\x03]")))"
        case .spark: "\(raw) rlike \(text("[\\x01-\\x03]"))"
        case .postgres: "\(raw) ~ \(text("[\\x01-\\x03]"))"
        }
    }

    /// Whether marked text is JSON.
    func isJSON(_ marked: String) -> String {
        let strings = text("\"[^\"\\\\]*(?:\\\\.[^\"\\\\]*)*\"")
        let rest = text("(?:[\"\\[\\]{}:, \\t\\r\\n]|true|false|null)*")
        switch self {
        case .duckdb:
            let bare = "regexp_replace(\(marked), \(strings), '\"', 'g')"
            return
                "(regexp_full_match(\(bare), \(rest)) and not regexp_matches(\(bare), \(text(",[ \\t\\r\\n]*[\\]}]"))) and json_valid(\(marked)))"
        case .spark:
            let possessive = text("\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"")
            let bare = "regexp_replace(\(marked), \(possessive), '\"')"
            let half =
                "(?<!\\\\)(?:\\\\\\\\)*+(?:\\\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\\\u[dD][c-fC-F])|(?<!\\\\u[dD][89abAB][0-9a-fA-F]{2})\\\\u[dD][c-fC-F][0-9a-fA-F]{2})"
            return
                "(\(bare) rlike \(text("\\A(?:[\"\\[\\]{}:, \\t\\r\\n]|true|false|null)*+\\z")) and not \(marked) rlike \(text(half)))"
        case .postgres: return "(deed_parse(\(marked)) is not null)"
        }
    }

    /// Marked text as a value; null where it is no JSON.
    func parsed(_ marked: String) -> String {
        switch self {
        case .duckdb: "case when \(isJSON(marked)) then cast(\(marked) as json) end"
        case .spark: "case when \(isJSON(marked)) then try_parse_json(\(marked)) end"
        case .postgres: "deed_parse(\(marked))"
        }
    }

    /// The row as it came, as a value.
    func original(_ raw: String, if condition: String) -> String {
        switch self {
        case .duckdb: "case when \(condition) then cast(\(raw) as json) end"
        case .spark: "case when \(condition) then try_parse_json(\(raw)) end"
        case .postgres: "deed_parse(\(raw))"
        }
    }

    /// Whether an object has a key twice.
    var twice: String {
        switch self {
        case .duckdb:
            "(select count(*) <> count(distinct fullkey) from json_tree(r.deed_json))"
        // Spark takes such text for no JSON.
        case .spark: "false"
        case .postgres:
            "case when r.deed_json is not null then deed_has_twice(cast(r.deed_text as json)) else false end"
        }
    }

    /// The first group of a pattern; null where it does not match.
    func group(_ value: String, _ pattern: String) -> String {
        self == .postgres
            ? "substring(\(value) from \(text(pattern)))" : "nullif(regexp_extract(\(value), \(text(pattern)), 1), '')"
    }

    /// Whether a text is an RFC 3339 timestamp.
    func isTimestamp(_ value: String) -> String {
        self == .duckdb ? "deed_is_timestamp(\(value))" : matches(value, SQLFormat.timestamp)
    }

    /// What is said in many places. Functions of Spark cannot stand within its functions over lists, and PostgreSQL is faster without.
    static let duckdbFunctions = [
        "create or replace macro deed_word(v) as \(duckdb.writtenWord("v"))",
        "create or replace macro deed_plain(digits) as \(duckdb.writtenPlain("digits"))",
        "create or replace macro deed_is_timestamp(t) as \(duckdb.matches("t", SQLFormat.timestamp))",
        "create or replace macro deed_nanoseconds(t) as \(duckdb.writtenNanoseconds("t"))",
    ]

    /// What PostgreSQL needs: it has no way to ask whether a text is JSON, and its `jsonb` forgets keys that come twice.
    static let postgresFunctions = [
        """
        create or replace function deed_parse(value text) returns jsonb language plpgsql immutable as $$
        begin
          return cast(value as jsonb);
        exception when others then
          return null;
        end $$
        """,
        """
        create or replace function deed_has_twice(value json) returns boolean language plpgsql immutable as $$
        begin
          return case json_typeof(value)
            when 'object' then (select count(*) <> count(distinct m.key) or coalesce(bool_or(deed_has_twice(m.value)), false) from json_each(value) as m)
            when 'array' then (select coalesce(bool_or(deed_has_twice(m.value)), false) from json_array_elements(value) as m)
            else false end;
        end $$
        """,
    ]
}
