import ContractModel
import Diagnostics

extension LintRule {
    static let typeUndocumented = LintRule(
        "type-undocumented", .note, "every named type says what it is",
        why:
            "A type with a name is used by people who did not write it. Its doc is what they see in code and on the site.",
        instead: "Write a `doc` of one sentence.",
        examples: [
            .fires(
                .contract("types:\n  «Coupon»: { type: string, max_length: 20 }\n"), "type `Coupon` is not documented",
                also: ["type-unused"]),
            .passes(
                .contract("types:\n  Coupon: { type: string, max_length: 20, doc: \"A code for a discount.\" }\n"),
                also: ["type-unused"]),
        ],
        check: .type { site, _ in
            guard site.type.doc == nil, site.type.spec.doc == nil else { return nil }
            return LintFinding(
                "type `\(site.type.name.value)` is not documented", at: site.type.name.range,
                help: "add `doc: \"…\"` that says what it is", place: .node(site.node))
        })
}
