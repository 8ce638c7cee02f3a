import ContractModel
import Diagnostics

extension LintRule {
    static let piiInKey = LintRule(
        "pii-in-key", .warning, "keys do not spell out who a person is",
        why: """
            Keys become partition keys, subjects of envelopes, log lines and file names: places that nobody masks and from which
            nothing is erased. They also change when the person's address does.
            """,
        instead: "Key by an identifier made for the purpose, and carry the email or number as a field.",
        examples: [
            .fires(
                .contract(
                    """
                    entity: { type: order, key: «email» }
                    fields:
                      email: { type: email, max_length: 254, sensitivity: personal, doc: "Where the receipt goes." }
                      placed_at: { type: timestamp, zone: utc, doc: "When the customer confirmed." }
                    """),
                "the key `email` is an email address", also: ["entity-key-other-type", "pii-kept-forever"]),
            .passes(.contract("entity: { type: order, key: order_id }")),
        ],
        check: .contract { site, scope in
            let keys = (site.contract.entity?.key ?? []) + site.contract.idempotencyKey
            var seen: Set<FieldPath> = []
            return keys.compactMap { path in
                guard path.value.components.count == 1, seen.insert(path.value).inserted,
                    let field = scope.unit.fields.first(where: { $0.name == path.value.components[0] }),
                    let meaning = PersonalData.meaning(of: field.words, type: field.type)
                else { return nil }
                return LintFinding(
                    "the key `\(path.value)` is \(meaning.what)", at: path.range,
                    help: "key by an identifier that says nothing about the person", place: .path(path.value))
            }
        })
}
