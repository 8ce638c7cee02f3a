import Diagnostics

extension LintRule {
    static let severityUnknownRule = LintRule(
        "severity-unknown-rule", .error, "`severities` names rules whose severity can be set",
        why: "A misspelt id leaves the rule as it was. Who wanted an error then believes that there are none.",
        instead: "Correct the id; `deed rules` lists them. What cannot be read or resolved stays an error.",
        examples: [
            .fires(
                .files(
                    ["# deed.yaml\nregistry: acme\nlanguage: 1\nseverities: { «field-undocumentd»: error }"], beside: ""
                ),
                "`severities` names `field-undocumentd`, which is no rule"),
            .passes(
                .files(
                    ["# deed.yaml\nregistry: acme\nlanguage: 1\nseverities: { field-undocumented: error }"], beside: "")
            ),
        ], check: .run)
}
