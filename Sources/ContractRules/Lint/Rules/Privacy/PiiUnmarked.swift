import ContractModel
import Diagnostics

extension LintRule {
    static let piiUnmarked = LintRule(
        "pii-unmarked", .warning, "what looks like personal data says how sensitive it is",
        why: """
            Access, retention, masking and erasure follow `sensitivity`. A phone number without it is copied into every log,
            table and export, and nobody can list afterwards where.
            """,
        instead: """
            Add `sensitivity: personal` or `sensitive` to the field, or to its named type once for all. If it is not about a
            person, say that with `sensitivity: internal` or `public`.
            """,
        examples: [
            .fires(
                .fields("«customer_email»: { type: email, max_length: 254, doc: \"Where the receipt goes.\" }"),
                "`customer_email` looks like an email address and says no sensitivity"),
            .fires(
                .fields(
                    """
                    «birth_date»: { type: date, doc: "For the age check." }
                    «client_ip»: { type: ipv4, doc: "Where the order came from." }
                    «iban»: { type: string, max_length: 34, doc: "What is charged." }
                    """),
                "`birth_date` looks like a date of birth and says no sensitivity",
                "`client_ip` looks like a network address and says no sensitivity",
                "`iban` looks like a bank or card number and says no sensitivity"),
            .passes(
                .fields(
                    "customer_email: { type: email, max_length: 254, sensitivity: personal, doc: \"Where the receipt goes.\" }"
                ), also: ["pii-kept-forever"]),
            .fires(
                .contract(
                    """
                    fields:
                      order_id: { type: OrderID, doc: "Which order it is." }
                      placed_at: { type: timestamp, zone: utc, doc: "When the customer confirmed." }
                      sender: { type: EmailAddress, doc: "Who wrote." }
                      receiver: { type: EmailAddress, doc: "Who was written to." }
                    types:
                      «EmailAddress»: { type: email, max_length: 254, doc: "Where mail goes." }
                    """),
                "`EmailAddress` looks like an email address and says no sensitivity"),
            .spares(
                "the name of a thing", .fields("file_name: { type: string, max_length: 255, doc: \"Of the receipt.\" }")
            ),
            .spares("a number about it", .fields("email_count: { type: int32, min: 0, doc: \"Mails sent for it.\" }")),
            .spares(
                "a time of it",
                .fields("email_verified_at: { type: timestamp, zone: utc, doc: \"When it was verified.\" }")),
            .spares(
                "a model of a phone",
                .fields("phone_model: { type: string, max_length: 40, doc: \"What the app ran on.\" }")),
            .spares(
                "whether there is one", .fields("has_email: { type: boolean, doc: \"Whether a mail can be sent.\" }")),
            .spares(
                "somebody's decision",
                .fields("support_email: { type: email, max_length: 254, sensitivity: public, doc: \"Ours.\" }")),
        ],
        check: .value { site in
            guard site.sensitivity == nil, let meaning = PersonalData.meaning(of: site.words, type: site.type) else {
                return nil
            }
            return LintFinding(
                "`\(site.name)` looks like \(meaning.what) and says no sensitivity", at: site.range,
                help: "add `sensitivity: \(meaning.sensitivity.rawValue)`, or `internal` if it is not about a person",
                place: .node(site.node))
        })
}
