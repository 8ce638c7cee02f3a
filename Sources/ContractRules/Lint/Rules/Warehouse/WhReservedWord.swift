import ContractModel
import Diagnostics

extension LintRule {
    static let whReservedWord = LintRule(
        "wh-reserved-word", .warning, "the name of a column is no reserved word of SQL",
        why: """
            Top-level fields become columns. `order` or `user` has to be quoted in every query ever written about the event;
            without quotes it is an error at best, and in PostgreSQL `user` is silently the name of whoever asks.
            """,
        instead: "Name what it holds: `order_id`, `user_name`. A wire name that cannot change goes into `json_name`.",
        examples: [
            .fires(
                .fields("«user»: { type: OrderID, doc: \"Who placed it.\" }"), "`user` is a reserved word of SQL"),
            .passes(.fields("user_id: { type: OrderID, json_name: user, doc: \"Who placed it.\" }")),
            .spares(
                "a word that is only used by SQL",
                .fields("status: { type: enum, values: { open: Not paid. }, doc: \"So far.\" }")),
        ],
        check: .record { site, scope in
            guard site.isPayload else { return [] }
            return scope.unit.fields[site.fields].filter { SQLWords.reserved.contains($0.name.lowercased()) }.map {
                field in
                LintFinding(
                    "`\(field.name)` is a reserved word of SQL", at: field.range,
                    help:
                        "name what it holds, such as `\(field.name)_id`, and keep `json_name: \(field.field.wireName)` if it is on the wire already",
                    place: .node(field.node))
            }
        })
}

/// Words that PostgreSQL, DuckDB or Spark in ANSI mode do not take as a column without quotes.
enum SQLWords {
    static let reserved: Set<String> = [
        "all", "analyse", "analyze", "and", "any", "array", "as", "asc", "asymmetric", "authorization", "between",
        "both",
        "case", "cast", "check", "collate", "column", "constraint", "create", "cross", "current_date", "current_time",
        "current_timestamp", "current_user", "default", "deferrable", "desc", "distinct", "do", "else", "end", "escape",
        "except", "exists", "false", "fetch", "filter", "for", "foreign", "from", "full", "grant", "group", "having",
        "in",
        "initially", "inner", "intersect", "into", "is", "join", "lateral", "leading", "left", "like", "limit",
        "localtime",
        "localtimestamp", "natural", "not", "null", "offset", "on", "only", "or", "order", "outer", "overlaps",
        "placing",
        "primary", "qualify", "references", "returning", "right", "select", "session_user", "some", "symmetric",
        "table",
        "then", "to", "trailing", "true", "union", "unique", "unknown", "user", "using", "variadic", "when", "where",
        "window", "with",
    ]
}
