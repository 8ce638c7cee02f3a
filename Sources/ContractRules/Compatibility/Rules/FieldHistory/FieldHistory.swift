import ContractModel
import ContractRegistry
import Diagnostics

extension CompatibilityRule {
    static let fieldHistory: [CompatibilityRule] = fieldNames + fieldConstants + fieldLife

    private static let fieldNames: [CompatibilityRule] = [
        CompatibilityRule(
            "reserved-name-removed", .error, "a reserved name is free again",
            why: "A field of the past had it. A new field of that name would give old events another meaning.",
            instead: "Put the name back into `reserved`.",
            RuleVerdicts(bump: .patch),
            examples: [
                .contract(
                    ExampleFolder.payload("note: string") + "\nreserved: [gift]",
                    to: ExampleFolder.payload("note: string"),
                    "the name `gift` is not reserved any more")
            ],
            judges: { if case .reservedRemoved = $0.kind { true } else { false } },
            words: { site in
                guard case .reservedRemoved(let name) = site.kind else { return FindingWords("") }
                return FindingWords(
                    "the name `\(name)` is not reserved any more", there: "reserved here",
                    help: "put it back into `reserved`")
            }),
        looksRenamed("field-renamed-optional", isOptional: true, "an optional field looks renamed"),
        looksRenamed("field-renamed-required", isOptional: false, "a required field looks renamed"),
        CompatibilityRule(
            "field-renamed-alias", .error, "a field was renamed, and its former name is read still",
            why: """
                Readers of the new version find the value under both names. Readers of the released versions look for the old one: \
                a required field is missing for them, and an optional one is lost.
                """,
            instead: "Keep the name on the wire: `json_name` and `swift_name` change what contracts and code say.",
            RuleVerdicts("BF", producer: .breaks, consumer: .breaks, meaning: .noted, bump: .minor),
            examples: [
                .contract(
                    ExampleFolder.payload("note: { type: string, doc: A note. }"),
                    to: ExampleFolder.payload("remark: { type: string, renamed_from: [note], doc: A note. }"),
                    breaks: "F",
                    "`note` was renamed to `remark`"),
                .contract(
                    ExampleFolder.payload("note: { type: string, optional: true, doc: A note. }"),
                    to: ExampleFolder.payload(
                        "remark: { type: string, optional: true, renamed_from: [note], doc: A note. }"),
                    "`note` was renamed to `remark`"),
            ],
            judges: { if case .fieldRenamed = $0.kind { true } else { false } },
            words: { renaming($0, "was renamed to") }),
        CompatibilityRule(
            "field-wire-name-changed", .error, "a field has another name on the wire",
            why:
                "It is the same field in the contract and in code, and another one in every payload: values are missing or lost.",
            instead: "Keep `json_name`, or say `renamed_from` with the former name in the next major version.",
            RuleVerdicts("BF", meaning: .changes, bump: .major),
            examples: [
                .contract(
                    ExampleFolder.payload("note: { type: string, doc: A note. }"),
                    to: ExampleFolder.payload("note: { type: string, json_name: remark, doc: A note. }"), breaks: "BF",
                    "`note` is called `remark` on the wire")
            ],
            judges: { if case .fieldWireName = $0.kind { true } else { false } },
            words: { renaming($0, "is called", isOnWire: true) }),
        CompatibilityRule(
            "field-alias-removed", .error, "the former name of a field is not read any more",
            why: "The oldest events have the value under that name, and cannot be read now.",
            instead: "Keep `renamed_from`: old events are kept for ever.",
            RuleVerdicts("BF", meaning: .noted, bump: .minor),
            examples: [
                .contract(
                    ExampleFolder.payload("note: { type: string, renamed_from: [remark], doc: A note. }"),
                    to: ExampleFolder.payload("note: { type: string, doc: A note. }"),
                    "`note` is not read under its former name `remark`")
            ],
            judges: { if case .fieldAliasRemoved = $0.kind { true } else { false } },
            words: { site in
                guard case .fieldAliasRemoved(_, let name) = site.kind else { return FindingWords("") }
                return FindingWords(
                    "\(site.name) is not read under its former name `\(name)`",
                    help: "put `renamed_from: [\(name)]` back")
            }),
        CompatibilityRule(
            "field-alias-added", .note, "a field is also read under another name",
            why: "Events that have the value under that name are read now.",
            instead: "Nothing, if the name was that of this field.",
            RuleVerdicts("BF", bump: .minor),
            examples: [
                .contract(
                    ExampleFolder.payload("note: { type: string, doc: A note. }"),
                    to: ExampleFolder.payload("note: { type: string, renamed_from: [remark], doc: A note. }"),
                    "`note` is also read as `remark`")
            ],
            judges: { if case .fieldAliasAdded = $0.kind { true } else { false } },
            words: { site in
                guard case .fieldAliasAdded(_, let name) = site.kind else { return FindingWords("") }
                return FindingWords("\(site.name) is also read as `\(name)`")
            }),
        CompatibilityRule(
            "field-reordered", .note, "the fields of a record are in another order",
            why: "JSON has no order. The generated initialiser has: code that calls it does not compile any more.",
            instead: "Keep the order and add new fields at the end.",
            RuleVerdicts(producer: .breaks, bump: .patch),
            examples: [
                .contract(
                    ExampleFolder.payload("a: { type: string, doc: A. }\nb: { type: string, doc: B. }"),
                    to: ExampleFolder.payload("b: { type: string, doc: B. }\na: { type: string, doc: A. }"),
                    "the fields of the payload are in another order")
            ],
            judges: { if case .fieldsReordered = $0.kind { true } else { false } },
            words: { FindingWords("the fields of \($0.subject) are in another order") }),
        CompatibilityRule(
            "field-swift-name-changed", .note, "a field has another name in Swift",
            why: "The wire stays as it is. Code that names the field does not compile any more.",
            instead: "Keep `swift_name`, or release a new major of the package that ships the generated code.",
            RuleVerdicts(producer: .breaks, consumer: .breaks, bump: .patch),
            examples: [
                .field(
                    "type: string, swift_name: words", to: "type: string, swift_name: text",
                    "`note` has another name in Swift")
            ],
            judges: { if case .fieldSwiftName = $0.kind { true } else { false } },
            words: { FindingWords("\($0.name) has another name in Swift") }),
    ]

    private static func looksRenamed(_ id: RuleID, isOptional: Bool, _ summary: String) -> CompatibilityRule {
        let optional = isOptional ? ", optional: true" : ""
        return CompatibilityRule(
            id, .warning, summary,
            why: """
                A field went and one like it came. If it is the same one, old values are lost under the new name, and the wire may \
                not even show it. Nobody but its owner can tell.
                """,
            instead: "If it is the same field, keep its name, or say `renamed_from`. If it is another one, nothing.",
            RuleVerdicts(meaning: .noted, bump: .minor),
            examples: [
                .contract(
                    ExampleFolder.payload("order_note: { type: string\(optional), doc: A note. }"),
                    to: ExampleFolder.payload("shop_note: { type: string\(optional), doc: A note. }"),
                    "`shop_note` looks like `order_note`, which is gone"),
                .spares(
                    "a field of another type",
                    .contract(
                        ExampleFolder.payload("order_note: { type: string\(optional), doc: A note. }"), without: []),
                    to: .contract(
                        ExampleFolder.payload("shop_note: { type: int32\(optional), doc: A note. }"), without: [])),
            ],
            judges: { site in
                guard case .fieldLooksRenamed(let old, _) = site.kind else { return false }
                return old.field.optional == isOptional
            },
            words: { site in
                guard case .fieldLooksRenamed(let old, _) = site.kind else { return FindingWords("") }
                return FindingWords(
                    "\(site.name) looks like `\(old.name)`, which is gone", here: "the same field?", there: "gone",
                    help: "if it is the same field, say `renamed_from: [\(old.wireName)]`")
            })
    }

    private static func renaming(_ site: ChangeSite, _ verb: String, isOnWire: Bool = false) -> FindingWords {
        switch site.kind {
        case .fieldRenamed(let old, let new):
            FindingWords(
                "`\(old.wireName)` \(verb) `\(new.wireName)`", here: "the new name", there: "the old name",
                help: "keep the name on the wire: say `json_name: \(old.wireName)`")
        case .fieldWireName(let old, let new):
            FindingWords(
                "`\(old.wireName)` \(verb) `\(new.wireName)` on the wire", here: "the new name", there: "the old name",
                help: "say `json_name: \(old.wireName)`")
        default: FindingWords("")
        }
    }
}
