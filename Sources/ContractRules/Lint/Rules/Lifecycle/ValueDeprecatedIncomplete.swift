import ContractModel
import Diagnostics

extension LintRule {
    static let valueDeprecatedIncomplete = LintRule(
        "value-deprecated-incomplete", .warning, "a deprecated value of an enum says why",
        why: "Who still filters by the value has to know whether it will be sent under another name or not at all.",
        instead: "Write `deprecated: { since, reason }`, and `replaced_by` where another value takes over.",
        examples: [
            .fires(
                .fields(
                    """
                    channel:
                      type: enum
                      doc: Where it was sold.
                      values:
                        web: A browser.
                        fax: { doc: On paper., deprecated: «{ since: 1.0.0 }» }
                    """),
                "the deprecation of value `fax` lacks `reason`"),
            .passes(
                .fields(
                    """
                    channel:
                      type: enum
                      doc: Where it was sold.
                      values:
                        web: A browser.
                        fax: { doc: On paper., deprecated: { since: 1.0.0, reason: "The number was given up." } }
                    """)),
        ],
        check: .enumeration { site, _ in
            site.enumeration.values.compactMap { value in
                guard let deprecated = value.deprecated, deprecated.reason == nil else { return nil }
                return LintFinding(
                    "the deprecation of value `\(value.name.value)` lacks `reason`", at: deprecated.range,
                    help: "add `reason: …`", place: .node(site.node))
            }
        })
}
