import ContractModel
import Diagnostics

extension LintRule {
    static let unitNotUcum = LintRule(
        "unit-not-ucum", .warning, "units are written as UCUM has them",
        why: "Tools convert and compare units by their code. `sec`, `bytes` and `celsius` are codes of nothing.",
        instead: "Write the UCUM code: `s`, `By`, `Cel`, `%`; a currency code for money.",
        examples: [
            .fires(
                .fields("wait: { type: int32, min: 0, unit: «seconds», doc: \"How long the payment took.\" }"),
                "`seconds` is not a UCUM unit"),
            .passes(.fields("wait: { type: int32, min: 0, unit: s, doc: \"How long the payment took.\" }")),
        ],
        check: .field { site, _ in
            guard let unit = site.field.unit, let better = MeasureWords.ucum(unit.value) else { return nil }
            return LintFinding(
                "`\(unit.value)` is not a UCUM unit", at: unit.range, help: "write `unit: \(better.quotedForYAML)`",
                place: .node(site.node))
        })
}
