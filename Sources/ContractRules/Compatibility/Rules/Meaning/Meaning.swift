import ContractModel
import Diagnostics

extension CompatibilityRule {
    static let meaning: [CompatibilityRule] = [
        CompatibilityRule(
            "docs-only", .note, "only what people read was changed",
            why:
                "Neither payloads nor code notice. The words are part of the contract all the same, and of its version.",
            instead: "Nothing: release it as the next patch.",
            RuleVerdicts(bump: .patch),
            examples: [
                .change(
                    .fields("note: { type: string, doc: A note. }"),
                    to: .fields("note: { type: string, doc: A short note. }"),
                    breaks: "", "the documentation of `note` was changed"),
                .contract(
                    "summary: An order was placed.", to: "summary: Somebody placed an order.", "the summary was changed"
                ),
            ],
            judges: { documentation($0) != nil },
            words: { FindingWords("\(documentation($0) ?? "the documentation") was changed") })
    ]

    /// What of the documentation changed; `nil` where something else did.
    private static func documentation(_ site: ChangeSite) -> String? {
        switch site.kind {
        case .fieldDocumentation: "the documentation of \(site.name)"
        case .valueDocumentation(let old, _): "the documentation of value `\(old.name.value)` of \(site.subject)"
        case .event(.summary): "the summary"
        case .event(.description): "the description"
        case .event(.metadata(let name)): "the list of \(name)"
        default: nil
        }
    }
}
