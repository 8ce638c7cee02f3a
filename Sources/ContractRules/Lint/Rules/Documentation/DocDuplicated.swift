import ContractModel
import Diagnostics

extension LintRule {
    static let docDuplicated = LintRule(
        "doc-duplicated", .note, "no two fields of a record have the same doc",
        why: """
            The same words for two fields say what they share and not how they differ. Mostly one was copied from the other and
            never changed, so it is wrong.
            """,
        instead: "Say in each how it differs from the other; what they share belongs into a named type.",
        examples: [
            .fires(
                .fields(
                    """
                    shipping_city: { type: string, max_length: 80, doc: "The city of the customer." }
                    billing_city: { type: string, max_length: 80, doc: «"The city of the customer."» }
                    """),
                "`billing_city` has the same doc as `shipping_city`"),
            .passes(
                .fields(
                    """
                    shipping_city: { type: string, max_length: 80, doc: "Where the parcel goes." }
                    billing_city: { type: string, max_length: 80, doc: "Where the invoice goes." }
                    """)),
        ],
        check: .record { site, scope in
            var seen: [String: Located<String>] = [:]
            var findings: [LintFinding] = []
            seen.reserveCapacity(site.fields.count)
            for field in scope.unit.fields[site.fields] {
                guard let doc = field.field.doc else { continue }
                guard let other = seen[doc.value] else {
                    seen[doc.value] = field.field.name
                    continue
                }
                findings.append(
                    LintFinding(
                        "`\(field.name)` has the same doc as `\(other.value)`", at: doc.range,
                        related: [RelatedPlace(other.range, "the other field")], help: "say how they differ",
                        place: .node(field.node)))
            }
            return findings
        })
}
