import Diagnostics

/// An engine that the SQL export writes for, and how it says what the checks need.
///
/// Values are JSON in which every number is a text: numbers begin with `n`, texts and keys with `s`. So digits are never lost to a
/// binary float, and all engines see the same value.
package enum SQLDialect: String, Sendable, CaseIterable {
    case duckdb, spark, postgres

    /// A text as a literal.
    func text(_ text: String) -> String {
        let mark: Unicode.Scalar = self == .spark ? "\\" : "'"
        return quoted(text, "'", mark) { $0 == "'" || (self == .spark && $0 == "\\") }
    }

    /// A name as an identifier.
    func name(_ name: String) -> String {
        let quote: Unicode.Scalar = self == .spark ? "`" : "\""
        return quoted(name, quote, quote) { $0 == quote }
    }

    /// Between quotes, with a mark before what needs one. A quote that carries a combining mark is a quote.
    private func quoted(
        _ text: String, _ quote: Unicode.Scalar, _ mark: Unicode.Scalar, _ isMarked: (Unicode.Scalar) -> Bool
    ) -> String {
        var result = String.UnicodeScalarView([quote])
        for scalar in text.unicodeScalars {
            if isMarked(scalar) { result.append(mark) }
            result.append(scalar)
        }
        result.append(quote)
        return String(result)
    }

    func texts(_ texts: [String]) -> String { texts.map(text).joined(separator: ", ") }

    /// The member of an object; null where it is not there.
    func member(_ object: String, _ name: String) -> String {
        switch self {
        case .duckdb: return "json_extract(\(object), \(text("/" + SchemaLocation.escaped("s" + name))))"
        case .spark:
            guard Identifiers.isName("s" + name) else {
                return "try_element_at(try_variant_get(\(object), '$', 'map<string,variant>'), \(text("s" + name)))"
            }
            return "try_variant_get(\(object), '$.s\(name)', 'variant')"
        case .postgres: return "(\(object) -> \(text("s" + name)))"
        }
    }

    /// The item at a place of an array.
    func item(_ array: String, _ index: Int) -> String {
        switch self {
        case .duckdb: "json_extract(\(array), '/\(index)')"
        case .spark: "try_variant_get(\(array), '$[\(index)]', 'variant')"
        case .postgres: "(\(array) -> \(index))"
        }
    }

    /// What a value is, and what is in it: `s` and the text, `n` and the digits, `b` and the truth value, `0` for null, `{`, `[`;
    /// null for what is not there.
    func word(_ value: String) -> String {
        self == .duckdb ? "deed_word(\(value))" : writtenWord(value)
    }

    /// The same without a function of Deed's own.
    func writtenWord(_ value: String) -> String {
        switch self {
        case .duckdb:
            "case json_type(\(value)) when 'VARCHAR' then \(value) ->> '$' when 'NULL' then '0' when 'BOOLEAN' then 'b' || (\(value) ->> '$') when 'OBJECT' then '{' when 'ARRAY' then '[' end"
        case .spark:
            "case when \(value) is null then null when is_variant_null(\(value)) then '0' else case substr(schema_of_variant(\(value)), 1, 3) when 'STR' then cast(\(value) as string) when 'BOO' then 'b' || cast(\(value) as string) when 'OBJ' then '{' when 'ARR' then '[' end end"
        case .postgres:
            "case jsonb_typeof(\(value)) when 'string' then \(value) #>> '{}' when 'null' then '0' when 'boolean' then 'b' || (\(value) #>> '{}') when 'object' then '{' when 'array' then '[' end"
        }
    }

    /// A list of texts, of which those that are null do not count.
    func list(_ texts: [String]) -> String {
        switch self {
        case .duckdb: texts.isEmpty ? "[]::varchar[]" : "[\(texts.joined(separator: ", "))]"
        case .spark: texts.isEmpty ? "cast(array() as array<string>)" : "array(\(texts.joined(separator: ", ")))"
        case .postgres: "array[\(texts.joined(separator: ", "))]::text[]"
        }
    }

    func joined(_ lists: [String]) -> String {
        if lists.count == 1 { return lists[0] }
        switch self {
        case .duckdb: return "list_concat(\(lists.joined(separator: ", ")))"
        case .spark: return "concat(\(lists.joined(separator: ", ")))"
        case .postgres: return "(\(lists.joined(separator: " || ")))"
        }
    }

    /// A list that counts only under a condition.
    func list(_ list: String, where condition: String) -> String {
        "case when \(condition) then \(list) else \(self.list([])) end"
    }

    /// An expression in which a value has a name.
    func bind(_ name: String, _ value: String, _ body: String) -> String {
        switch self {
        case .duckdb: "list_transform([\(value)], lambda \(name): \(body))[1]"
        case .spark: "transform(array(\(value)), \(name) -> \(body))[0]"
        case .postgres: "(select \(body) from (select \(value) as \(name)) as q_\(name))"
        }
    }

    /// The lists that a body makes of each item of an array, in one. The body may name the item, and its place from 0.
    func each(_ array: String, _ item: String, _ index: String, _ body: (String) -> String) -> String {
        switch self {
        case .duckdb:
            "flatten(list_transform(json_extract(\(array), '$[*]'), lambda \(item), \(index): \(body("(\(index) - 1)"))))"
        case .spark:
            "flatten(transform(try_variant_get(\(array), '$', 'array<variant>'), (\(item), \(index)) -> \(body(index))))"
        case .postgres:
            "(select coalesce(array_agg(u_\(item).x order by q_\(item).\(index)), '{}') from jsonb_array_elements(\(array)) with ordinality as q_\(item)(\(item), \(index)), unnest(\(body("(\(index) - 1)"))) as u_\(item)(x))"
        }
    }

    /// The same of each member of an object; the body may name the key, without its mark, and the value.
    func eachMember(_ object: String, _ variable: String, _ body: (_ key: String, _ value: String) -> String) -> String
    {
        switch self {
        case .duckdb:
            "flatten(list_transform(list_zip(json_keys(\(object)), json_extract(\(object), '$.*')), lambda \(variable): \(body("substr(\(variable)[1], 2)", "\(variable)[2]"))))"
        case .spark:
            "flatten(transform(map_entries(try_variant_get(\(object), '$', 'map<string,variant>')), \(variable) -> \(body("substr(\(variable).key, 2)", "\(variable).value"))))"
        case .postgres:
            "(select coalesce(array_agg(u_\(variable).x), '{}') from jsonb_each(\(object)) as \(variable)(k, v), unnest(\(body("substr(\(variable).k, 2)", "\(variable).v"))) as u_\(variable)(x))"
        }
    }

    /// How many items an array has.
    func count(_ array: String) -> String {
        switch self {
        case .duckdb: "json_array_length(\(array))"
        case .spark: "size(try_variant_get(\(array), '$', 'array<variant>'))"
        case .postgres: "jsonb_array_length(\(array))"
        }
    }

    /// How many members an object has that are not among some.
    func memberCount(_ object: String, without names: [String]) -> String {
        let keys = names.map { text("s" + $0) }.joined(separator: ", ")
        switch self {
        case .duckdb:
            return names.isEmpty
                ? "len(json_keys(\(object)))" : "len(list_filter(json_keys(\(object)), lambda k: k not in (\(keys))))"
        case .spark:
            let all = "map_keys(try_variant_get(\(object), '$', 'map<string,variant>'))"
            return names.isEmpty ? "size(\(all))" : "size(filter(\(all), k -> k not in (\(keys))))"
        case .postgres:
            let condition = names.isEmpty ? "" : " where k not in (\(keys))"
            return "(select count(*) from jsonb_object_keys(\(object)) as k\(condition))"
        }
    }

    /// Whether all of a text matches a pattern.
    func matches(_ value: String, _ pattern: String) -> String {
        switch self {
        case .duckdb: "regexp_full_match(\(value), \(text(pattern)))"
        case .spark: "(\(value) rlike \(text("\\A(?:\(pattern))\\z")))"
        case .postgres: "(\(value) ~ \(text("^(?:\(pattern))$")))"
        }
    }

    /// In Unicode scalars.
    func length(_ value: String) -> String { self == .postgres ? "char_length(\(value))" : "length(\(value))" }

    /// A step of a JSON Pointer that is known only at run time.
    func pointerStep(sql key: String) -> String { "replace(replace(\(key), '~', '~0'), '/', '~1')" }
}
