import ContractModel
import ContractRegistry
import Diagnostics

extension CompatibilityRule {
    static let meaning: [CompatibilityRule] = documentation + units + sensitivities + [recursionIntroduced]

    private static let documentation: [CompatibilityRule] = [
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
                    "summary: An order was placed.", to: "summary: An order was placed in a shop.",
                    "the summary was changed"),
                .contract("tags: [shop]", to: "tags: [shop, web]", "the list of tags was changed"),
            ],
            judges: { Wording($0).map { !$0.isRewritten } ?? false || plain($0) != nil },
            words: { FindingWords("\(Wording($0)?.subject ?? plain($0) ?? "the documentation") was changed") }),
        CompatibilityRule(
            "meaning-changed", .warning, "a description was rewritten",
            why: """
                Data that looks the same may mean something else from this version on. Only people can tell a better wording from \
                another meaning.
                """,
            instead: "If it means something else, add a field for it or make this the next major version.",
            RuleVerdicts(meaning: .noted, bump: .patch),
            examples: [
                .change(
                    .fields("note: { type: string, doc: What the customer wrote to the shop. }"),
                    to: .fields("note: { type: string, doc: Which gift card belongs to the parcel. }"),
                    breaks: "", "the documentation of `note` was rewritten"),
                .change(
                    .fields("note: { type: int32, doc: The price with tax. }"),
                    to: .fields("note: { type: int32, doc: The price without tax. }"),
                    breaks: "", "the documentation of `note` was rewritten"),
            ],
            judges: { Wording($0)?.isRewritten ?? false },
            words: { site in
                FindingWords(
                    "\(Wording(site)?.subject ?? "the documentation") was rewritten",
                    help:
                        "look whether it means the same; if not, add a field for it or make this the next major version"
                )
            }),
        CompatibilityRule(
            "reserved-name-added", .note, "a name was reserved",
            why: "No field can take the name, and give old events another meaning by it.",
            instead: "Nothing: this is how the name of a removed field is kept out of use.", RuleVerdicts(bump: .patch),
            examples: [
                .contract(
                    ExampleFolder.payload(""), to: ExampleFolder.payload("") + "\nreserved: [gift]",
                    "the name `gift` is reserved now")
            ],
            judges: { if case .reservedAdded = $0.kind { true } else { false } },
            words: { site in
                guard case .reservedAdded(let name) = site.kind else { return FindingWords("") }
                return FindingWords("the name `\(name)` is reserved now")
            }),
    ]

    /// What changed for people beside descriptions; `nil` where something else did.
    private static func plain(_ site: ChangeSite) -> String? {
        switch site.kind {
        case .fieldDeprecation(let old, let new) where old.field.deprecated != nil && new.field.deprecated != nil:
            isShortened(site) ? nil : "the deprecation of \(site.name)"
        case .event(.metadata(let name)): "the list of \(name)"
        case .event(.owner): "the owner"
        case .event(.deprecation(let old, let new)):
            isEarlier(old?.sunset?.value, new?.sunset?.value) ? nil : "the deprecation"
        case .event(.compatibility): "the promised compatibility"
        case .event(.exampleAdded), .event(.exampleRemoved): "the list of examples"
        default: nil
        }
    }

    private static func isEarlier(_ old: CalendarDay?, _ new: CalendarDay?) -> Bool {
        guard let old, let new else { return false }
        return new < old
    }
}
