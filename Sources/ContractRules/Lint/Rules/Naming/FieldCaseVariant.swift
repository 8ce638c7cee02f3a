import ContractModel
import Diagnostics

extension LintRule {
    static let fieldCaseVariant = LintRule(
        "field-case-variant", .error, "no two names of a record differ in case or separators alone",
        why: """
            `userId` and `user_id` are one column in a database that folds case, one property in generated code, and one word
            to a reader. That holds for former and reserved names too: old events still carry them.
            """,
        instead: "Keep one of the names. If the fields differ in meaning, say so in their names.",
        examples: [
            .fires(
                .fields(
                    """
                    user_id: { type: OrderID, doc: "Who placed it." }
                    «userid»: { type: OrderID, doc: "Who paid for it." }
                    """),
                "field `userid` differs from `user_id` in case or separators alone"),
            .passes(
                .fields(
                    """
                    user_id: { type: OrderID, doc: "Who placed it." }
                    payer_id: { type: OrderID, doc: "Who paid for it." }
                    """)),
            .spares(
                "a field that was renamed from another way of writing it",
                .fields("user_id: { type: OrderID, renamed_from: [userId], doc: \"Who placed it.\" }")),
        ],
        check: .record { site, scope in
            let names = site.record.reserved.map(\.value) + scope.unit.fields[site.fields].map(\.name)
            guard NamePrint.mayRepeat(names) else { return [] }
            var seen: [String: Located<String>] = [:]
            var findings: [LintFinding] = []
            seen.reserveCapacity(site.fields.count)
            for name in site.record.reserved { seen[NameStyle.folded(name.value)] = name }
            for field in scope.unit.fields[site.fields] {
                let folded = NameStyle.folded(field.name)
                if let other = seen[folded], other.value != field.name, !field.isFormerly(other.value) {
                    findings.append(
                        LintFinding(
                            "field `\(field.name)` differs from `\(other.value)` in case or separators alone",
                            at: field.range, related: [RelatedPlace(other.range, "the other name")],
                            help: "give one of them a name that says how they differ", place: .node(field.node)))
                } else {
                    seen[folded] = field.field.name
                }
            }
            return findings
        })
}

extension FieldSite {
    fileprivate func isFormerly(_ name: String) -> Bool { field.renamedFrom.contains { $0.value == name } }
}
