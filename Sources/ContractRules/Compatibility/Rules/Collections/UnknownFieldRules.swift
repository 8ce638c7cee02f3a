import ContractModel
import ContractRegistry
import Diagnostics

/// What becomes of fields that a record does not declare.
enum UnknownFieldsChange {
    case closed, opened, dropped, kept

    init?(_ kind: ChangeKind) {
        switch kind {
        case .additional(_, let new): self = new.additional == nil ? .closed : .opened
        case .unknownFields(_, .reject): self = .closed
        case .unknownFields(.reject, _): self = .opened
        case .unknownFields(.preserve, _): self = .dropped
        case .unknownFields(_, _): self = .kept
        default: return nil
        }
    }
}

extension CompatibilityRule {
    static let unknownFields: [CompatibilityRule] = [
        CompatibilityRule(
            "unknown-fields-closed", .error, "a record takes no fields any more that it does not declare",
            why: "Old events may hold such fields, and what was read from them is refused or gone.",
            instead: "Declare the fields that writers send, or leave the record open.",
            RuleVerdicts("B", producer: .breaks, consumer: .breaks, meaning: .noted, bump: .minor),
            examples: [
                .contract(
                    ExampleFolder.payload("") + "\nadditional: string", to: ExampleFolder.payload(""),
                    "the payload takes no undeclared fields any more"),
                .contract(
                    ExampleFolder.payload("") + "\nadditional: string",
                    to: ExampleFolder.payload("") + "\nunknown_fields: reject", breaks: "B",
                    "the payload takes no undeclared fields any more"),
            ],
            judges: { UnknownFieldsChange($0.kind) == .closed },
            words: { FindingWords("\($0.subject) takes no undeclared fields any more") }),
        CompatibilityRule(
            "unknown-fields-opened", .note, "a record takes fields that it does not declare",
            why: "Readers of the released versions pass over such fields, unless they reject what they do not know.",
            instead: "Declare a field instead where its name is known: then it has a type, a meaning and an owner.",
            RuleVerdicts("F", bump: .minor),
            examples: [
                .contract(
                    ExampleFolder.payload(""), to: ExampleFolder.payload("") + "\nadditional: string",
                    "the payload takes undeclared fields now"),
                .contract(
                    ExampleFolder.payload("") + "\nunknown_fields: reject",
                    to: ExampleFolder.payload("") + "\nadditional: string", breaks: "F",
                    "the payload takes undeclared fields now"),
            ],
            judges: { UnknownFieldsChange($0.kind) == .opened },
            words: { FindingWords("\($0.subject) takes undeclared fields now") }),
        CompatibilityRule(
            "preserve-unknown-removed", .warning,
            "fields that a record does not declare are not carried through any more",
            why: "A service that reads an event, adds to it and sends it on drops what newer writers put into it.",
            instead: "Keep `unknown_fields: preserve` where events are sent on.",
            RuleVerdicts(producer: .breaks, consumer: .breaks, meaning: .noted, bump: .minor),
            examples: [
                .contract(
                    ExampleFolder.payload("") + "\nunknown_fields: preserve", to: ExampleFolder.payload(""),
                    "the payload does not carry undeclared fields through any more")
            ],
            judges: { if case .unknownFields(.preserve, _) = $0.kind { true } else { false } },
            words: { FindingWords("\($0.subject) does not carry undeclared fields through any more") }),
        CompatibilityRule(
            "preserve-unknown-added", .note, "fields that a record does not declare are carried through",
            why: "Nothing changes on the wire; who sends events on loses nothing of them.",
            instead: "Nothing: this is how an enriching service keeps what it does not know.",
            RuleVerdicts(bump: .minor),
            examples: [
                .contract(
                    ExampleFolder.payload(""), to: ExampleFolder.payload("") + "\nunknown_fields: preserve",
                    "the payload carries undeclared fields through now")
            ],
            judges: { UnknownFieldsChange($0.kind) == .kept },
            words: { FindingWords("\($0.subject) carries undeclared fields through now") }),
    ]
}
