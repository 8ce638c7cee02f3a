import ContractModel
import ContractRegistry
import Diagnostics

extension CompatibilityRule {
    /// How the variants of a union are told apart on the wire.
    static let unionTags: [CompatibilityRule] = [
        CompatibilityRule(
            "union-discriminator-renamed", .error, "the tag of a union has another name",
            why: "Each side looks for the tag under its own name, and does not find that of the other.",
            instead: "Keep the name of the tag, or make this the next major version.",
            RuleVerdicts("BF", bump: .major),
            examples: [
                .field(
                    union("card"), to: union("card", tag: "type"), breaks: "BF",
                    "the tag of `note` is `type`, and was `kind` before")
            ],
            judges: { if case .unionTag = $0.kind { true } else { false } },
            words: { site in
                guard case .unionTag(let old, let new) = site.kind else { return FindingWords("") }
                return FindingWords(
                    "the tag of \(site.subject) is `\(new)`, and was `\(old)` before", help: "keep `\(old)`")
            }),
        CompatibilityRule(
            "union-content-moved", .error, "the fields of a union's variants stand elsewhere",
            why:
                "Each side looks for the fields beside the tag or under the name of `content`, and finds none of the other's.",
            instead: "Keep `content` as it was, or make this the next major version.",
            RuleVerdicts("BF", bump: .major),
            examples: [
                .field(
                    union("card"), to: union("card") + ", content: value", breaks: "BF",
                    "the fields of the variants of `note` are in `value`, and were beside the tag before")
            ],
            judges: { if case .unionContent = $0.kind { true } else { false } },
            words: { site in
                guard case .unionContent(let old, let new) = site.kind else { return FindingWords("") }
                func place(_ name: String?) -> String { name.map { "in `\($0)`" } ?? "beside the tag" }
                return FindingWords(
                    "the fields of the variants of \(site.subject) are \(place(new)), and were \(place(old)) before")
            }),
        CompatibilityRule(
            "union-tag-changed", .error, "a variant is told by other tags",
            why: "The tag says which variant it is. Readers that do not know it refuse it, or do not recognize it.",
            instead: "Keep the tag: the name of the variant may change without it.",
            RuleVerdicts("BF", meaning: .noted, bump: .minor),
            examples: [
                .field(
                    "type: union, tag: kind, openness: closed, variants: { card: { tags: [a], fields: { a: { type: string, doc: A. } } } }",
                    to:
                        "type: union, tag: kind, openness: closed, variants: { card: { tags: [a, b], fields: { a: { type: string, doc: A. } } } }",
                    breaks: "F", "variant `card` of `note` is told by `a`, `b`, and was by `a` before")
            ],
            judges: { if case .variantTags = $0.kind { true } else { false } },
            words: { site in
                guard case .variantTags(let old, let new) = site.kind else { return FindingWords("") }
                func list(_ variant: ResolvedVariant) -> String {
                    variant.tags.map { "`\($0)`" }.joined(separator: ", ")
                }
                return FindingWords(
                    "variant \(site.leaf) of \(site.around) is told by \(list(new)), and was by \(list(old)) before")
            }),
    ]

    /// What readers make of a union.
    static let unionDetails: [CompatibilityRule] = [
        CompatibilityRule(
            "union-openness-changed", .warning, "a union takes unknown variants, or does not any more",
            why: """
                An open union keeps what it does not know as unrecognized; a closed one refuses it. In Swift the unrecognized case comes \
                or goes.
                """,
            instead: "Leave it open: then variants can be added without breaking readers.",
            RuleVerdicts("BF", consumer: .breaks, bump: .minor),
            examples: [
                .field(
                    union("card"), to: union("card", openness: "closed"),
                    "`note` is closed now, and was open before"),
                .field(
                    union("card", openness: "closed"), to: union("card", openness: "extensible"), breaks: "F",
                    "`note` is extensible now, and was closed before"),
            ],
            judges: { if case .unionOpenness = $0.kind { true } else { false } },
            words: { site in
                guard case .unionOpenness(let old, let new) = site.kind else { return FindingWords("") }
                return FindingWords("\(site.subject) is \(new.rawValue) now, and was \(old.rawValue) before")
            }),
        CompatibilityRule(
            "union-variant-renamed", .note, "a variant has another name in code",
            why: "The tag on the wire stays. The Swift case is called otherwise.",
            instead: "Release a new major of the package that ships the generated code; the contract needs a patch.",
            RuleVerdicts(producer: .breaks, consumer: .breaks, bump: .patch),
            examples: [
                .field(
                    union("card"),
                    to:
                        "type: union, tag: kind, variants: { plastic: { tags: [card], fields: { a: { type: string, doc: A. } } } }",
                    "variant `card` of `note` is called `plastic` in code")
            ],
            judges: { if case .variantRenamed = $0.kind { true } else { false } },
            words: { site in
                guard case .variantRenamed(let old, let new) = site.kind else { return FindingWords("") }
                let name = new.variant.swiftName?.value ?? new.name
                return FindingWords("variant `\(old.name)` of \(site.around) is called `\(name)` in code")
            }),
        CompatibilityRule(
            "union-order", .warning, "the variants of a `one_of` stand in another order",
            why: "The first variant that fits is taken. Values that fit several may read as another one now.",
            instead: "Keep the order, and add variants at the end.",
            RuleVerdicts("BF", meaning: .noted, bump: .minor),
            examples: [
                .field(
                    "type: one_of, variants: { text: string, number: int32 }",
                    to: "type: one_of, variants: { number: int32, text: string }",
                    "the variants of `note` stand in another order")
            ],
            judges: { if case .variantsReordered = $0.kind { true } else { false } },
            words: { FindingWords("the variants of \($0.subject) stand in another order") }),
    ]
}
