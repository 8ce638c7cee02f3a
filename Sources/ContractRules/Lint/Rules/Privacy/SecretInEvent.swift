import ContractModel
import Diagnostics

extension LintRule {
    static let secretInEvent = LintRule(
        "secret-in-event", .warning, "events carry no secrets",
        why: """
            Events are copied to everyone who subscribes and kept for years. A password or a token in one of them has to be
            treated as published.
            """,
        instead: "Leave it out. If readers must know which one it was, carry an identifier or a fingerprint of it.",
        examples: [
            .fires(
                .fields(
                    "«access_token»: { type: string, max_length: 200, sensitivity: sensitive, doc: \"Of the session.\" }"
                ),
                "`access_token` looks like a secret", also: ["pii-kept-forever"]),
            .passes(.fields("access_token_id: { type: OrderID, doc: \"Which token was used.\" }")),
            .spares(
                "a count of tokens", .fields("prompt_tokens: { type: int32, min: 0, doc: \"Length of the prompt.\" }")),
            .spares(
                "when it was changed", .fields("password_changed_at: { type: timestamp, zone: utc, doc: \"When.\" }")),
        ],
        check: .value { site in
            guard site.type.isText || site.type.scalar == .bytes else { return nil }
            guard let last = site.words.last, last.utf8.count > 2, let befores = secrets[last] else { return nil }
            guard befores.isEmpty || befores.contains(site.words.dropLast().last ?? "") else { return nil }
            return LintFinding(
                "`\(site.name)` looks like a secret", at: site.range,
                help: "leave it out, or carry an identifier of it instead", place: .node(site.node))
        })

    /// What a secret's name ends with, and the words that must stand before it; none, where it is a secret by itself.
    private static let secrets: [String: Set<String>] = [
        "password": [], "passwd": [], "passphrase": [], "secret": [], "apikey": [], "credentials": [], "cvv": [],
        "cvc": [],
        "otp": [], "hash": ["password"], "key": ["api", "private", "secret"], "code": ["pin"],
        "token": ["access", "auth", "bearer", "refresh", "session"],
    ]
}
