import ContractModel
import Diagnostics

extension LintRule {
    static let unitContradictsName = LintRule(
        "unit-contradicts-name", .warning, "the unit of a number agrees with its name",
        why: "Half of the readers believe the name, the other half the unit. One half is wrong by a factor.",
        instead: "Correct the one that is wrong; best drop the unit from the name.",
        examples: [
            .fires(
                .fields("timeout_ms: { type: int32, min: 0, unit: «s», doc: \"How long the payment could take.\" }"),
                "`timeout_ms` is said to be in `s`"),
            .passes(
                .fields("timeout_ms: { type: int32, min: 0, unit: ms, doc: \"How long the payment could take.\" }")),
        ],
        check: .field { site, _ in
            guard let unit = site.field.unit, let last = site.words.last, site.type.isNumeric,
                let named = MeasureWords.unit(ofSuffix: last), named != unit.value,
                MeasureWords.ucum(unit.value) != named
            else { return nil }
            return LintFinding(
                "`\(site.name)` is said to be in `\(unit.value)`", at: unit.range,
                help: "write `unit: \(named.quotedForYAML)`, or drop the unit from the name", place: .node(site.node))
        })
}
