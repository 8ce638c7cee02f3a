import ContractModel
import Diagnostics

extension LintRule {
    static let jsonUntyped = LintRule(
        "json-untyped", .note, "a payload says what it holds",
        why: """
            Behind `type: json` the contract ends: nothing there is validated, compared between versions or found by a search,
            and readers agree with producers by word of mouth.
            """,
        instead: "Declare a record; for free labels a `map` of strings; for several shapes a `union`.",
        examples: [
            .fires(
                .fields("«details»: { type: json, doc: \"Whatever the shop adds.\" }"),
                "nothing is known about `details`"),
            .passes(
                .fields(
                    "labels: { type: map, of: { type: string, max_length: 80 }, max_entries: 20, doc: \"Free labels.\" }"
                )),
        ],
        check: .spec { site, _ in
            guard case .scalar(.json) = site.spec.kind, site.use != .additional else { return nil }
            return LintFinding(
                "nothing is known about `\(site.holder)`", at: site.holderRange,
                help: "declare a record, a `map` or a `union` instead of `json`", place: .node(site.node))
        })
}
