import ContractModel
import ContractRegistry
import Diagnostics

extension CompatibilityRule {
    static let units: [CompatibilityRule] = [
        unit(
            "unit-changed", .error, "a number is of another unit", meaning: .changes,
            why:
                "The same number means something else, by a factor that nothing shows: reports are wrong without an error.",
            instead: "Add a field of the new unit, and deprecate this one.",
            .field(
                "type: int64, unit: ms", to: "type: int64, unit: s", "`note` is in `s`, and was in `ms` before")
        ) { $0 != nil && $1 != nil },
        unit(
            "unit-removed", .warning, "a number does not say its unit any more", meaning: .noted,
            why: "Who reads it has to guess what the number counts.", instead: "Keep the unit.",
            .field(
                "type: int64, unit: ms", to: "type: int64",
                "`note` does not say its unit any more, and was in `ms` before")
        ) { $0 != nil && $1 == nil },
        unit(
            "unit-added", .note, "a number says its unit", meaning: .none,
            why: "What people had to know stands in the contract now.", instead: "Nothing, if it always was that unit.",
            .field("type: int64", to: "type: int64, unit: ms", "`note` is in `ms`, and did not say so before")
        ) { $0 == nil && $1 != nil },
    ]

    private static func unit(
        _ id: RuleID, _ severity: Severity, _ summary: String, meaning: MeaningEffect, why: String, instead: String,
        _ example: ChangeExample, _ judges: @escaping @Sendable (String?, String?) -> Bool
    ) -> CompatibilityRule {
        CompatibilityRule(
            id, severity, summary, why: why, instead: instead,
            RuleVerdicts(meaning: meaning, bump: .patch), examples: [example],
            judges: { units(of: $0).map { judges($0.old, $0.new) } ?? false },
            words: { site in
                let (old, new) = units(of: site) ?? (nil, nil)
                let now = new.map { "is in `\($0)`" } ?? "does not say its unit any more"
                return FindingWords(
                    "\(site.name) \(now), and \(old.map { "was in `\($0)` before" } ?? "did not say so before")")
            })
    }

    private static func units(of site: ChangeSite) -> (old: String?, new: String?)? {
        guard case .fieldUnit(let old, let new) = site.kind else { return nil }
        return (old.unit(in: site.old), new.unit(in: site.new))
    }

    static let sensitivities: [CompatibilityRule] = [
        sensitivity(
            "pii-raised", .warning, "a field is more sensitive", meaning: .noted,
            why:
                "Who may read it and for how long it may be kept change with it, and so it is for all that is stored already.",
            instead: "Agree on it with those who answer for personal data, and tell the readers.",
            .field(
                "type: string", to: "type: string, sensitivity: personal", "`note` is personal, and was internal before"
            )
        ) { $0 < $1 },
        sensitivity(
            "pii-lowered", .error, "a field is less sensitive", meaning: .none,
            why:
                "Masking and access rules that follow the contract stop at once, for all events that are stored already.",
            instead: "Keep the sensitivity, unless those who answer for personal data accept it.",
            .field(
                "type: string, sensitivity: personal", to: "type: string", "`note` is internal, and was personal before"
            )
        ) { $0 > $1 },
    ]

    private static func sensitivity(
        _ id: RuleID, _ severity: Severity, _ summary: String, meaning: MeaningEffect, why: String, instead: String,
        _ example: ChangeExample, _ judges: @escaping @Sendable (Sensitivity, Sensitivity) -> Bool
    ) -> CompatibilityRule {
        CompatibilityRule(
            id, severity, summary, why: why, instead: instead, RuleVerdicts(meaning: meaning, bump: .minor),
            examples: [example],
            judges: { site in
                guard case .fieldSensitivity(let old, let new) = site.kind else { return false }
                return judges(old.sensitivity, new.sensitivity)
            },
            words: { site in
                guard case .fieldSensitivity(let old, let new) = site.kind else { return FindingWords("") }
                let (from, to) = (old.sensitivity.rawValue, new.sensitivity.rawValue)
                return FindingWords("\(site.name) is \(to), and was \(from) before")
            })
    }
}
