import ContractModel
import Diagnostics

extension LintRule {
    static let enumValueCaseVariant = LintRule(
        "enum-value-case-variant", .error, "no two values of an enum differ in case or separators alone",
        why: """
            `in_store` and `inStore` are two values for machines and one for people. Every count by this field will be split,
            and half of it will be missed.
            """,
        instead: "Keep one value. Read the other through `renamed_from`, or reserve it.",
        examples: [
            .fires(
                .fields(
                    "place: { type: enum, values: { in_store: At the till., «instore»: In a shop. }, doc: \"Where.\" }"),
                "value `instore` differs from `in_store` in case or separators alone"),
            .passes(
                .fields(
                    "place: { type: enum, values: { in_store: { doc: In a shop., renamed_from: [instore] } }, doc: \"Where.\" }"
                )),
        ],
        check: .enumeration { site, _ in
            guard NamePrint.mayRepeat(site.enumeration.values.map(\.name.value)) else { return [] }
            var seen: [String: Located<String>] = [:]
            var findings: [LintFinding] = []
            for value in site.enumeration.values.map(\.name) {
                let folded = NameStyle.folded(value.value)
                guard let other = seen.updateValue(value, forKey: folded), other.value != value.value, !folded.isEmpty
                else { continue }
                findings.append(
                    LintFinding(
                        "value `\(value.value)` differs from `\(other.value)` in case or separators alone",
                        at: value.range, related: [RelatedPlace(other.range, "the other value")],
                        help: "keep one of them and read the other through `renamed_from`", place: .node(site.node)))
            }
            return findings
        })
}
