import ContractModel
import Diagnostics

extension CompatibilityRule {
    /// Types of another kind than before.
    static let shapes: [CompatibilityRule] = [
        shape(
            "type-scalar-to-array", .scalarToArray, "a single value became a list", "BF",
            why: "A list is other JSON than its only item: neither side reads what the other writes.",
            .field("type: string", to: "type: list, of: string", breaks: "BF", "`note` was string and is a list")),
        shape(
            "type-array-to-scalar", .arrayToScalar, "a list became a single value", "BF",
            why: "A list is other JSON than its only item, and of several items all but one are lost.",
            .field("type: list, of: string", to: "type: string", breaks: "BF", "`note` was a list and is string")),
        shape(
            "type-record-to-map", .recordToMap, "a record became a map", "BF",
            why: """
                Readers of the new version take old records whose fields are all of the map's type; readers of the released versions \
                want the declared fields.
                """,
            .field(
                "fields: { a: { type: string, doc: A. } }", to: "type: map, of: string", breaks: "F",
                "`note` was a record and is a map")),
        shape(
            "type-map-to-record", .mapToRecord, "a map became a record", "BF",
            why: "Old maps may lack what the record wants, and other keys are dropped.",
            .field(
                "type: map, of: string", to: "fields: { a: { type: string, doc: A. } }", breaks: "B",
                "`note` was a map and is a record")),
        shape(
            "type-object-to-json-string", .objectAndText, "an object became text, or text an object", "BF",
            why: "JSON inside a string is text to every reader: no contract checks it, and no column holds its parts.",
            .field(
                "fields: { a: { type: string, doc: A. } }", to: "type: string", breaks: "BF",
                "`note` was a record and is string"
            )),
        shape(
            "array-to-keyed-map", .arrayAndMap, "a list became a map, or a map a list", "BF",
            why: "They are different JSON: neither side reads what the other writes.",
            .field(
                "type: list, of: string", to: "type: map, of: string", breaks: "BF", "`note` was a list and is a map")),
        shape(
            "type-to-union-untagged", .toUntagged, "a type became one of several", "BF",
            why: "Readers of the released versions refuse all but the old type.",
            .field(
                "type: string", to: "type: one_of, variants: { text: string, number: int32 }", breaks: "F",
                "`note` was string and is a `one_of`")),
        shape(
            "type-to-union-tagged", .toTagged, "a type became a union with a tag", "BF",
            why: "Old events have no tag, and readers of the released versions do not know the variants.",
            .field(
                "type: string",
                to: "type: union, tag: kind, variants: { x: { fields: { a: { type: string, doc: A. } } } }",
                breaks: "BF", "`note` was string and is a union")),
        shape(
            "union-to-type", .fromUnion, "one of several types became a single one", "BF",
            why: "Old events may hold the other variants, and readers of the new version refuse them.",
            .field(
                "type: one_of, variants: { text: string, number: int32 }", to: "type: string", breaks: "B",
                "`note` was a `one_of` and is string")),
        shape(
            "union-tagged", .tagged, "variants that were told apart by their shape have a tag", "BF",
            why: "Old events have no tag, and readers of the new version refuse them.",
            .field(
                "type: one_of, variants: { text: string, number: int32 }",
                to: "type: union, tag: kind, variants: { x: { fields: { a: { type: string, doc: A. } } } }",
                breaks: "BF",
                "`note` was a `one_of` and is a union")),
        shape(
            "union-untagged", .untagged, "variants lost their tag", "BF",
            why: "Readers of the released versions refuse an object without its tag.",
            .field(
                "type: union, tag: kind, variants: { x: { fields: { a: { type: string, doc: A. } } } }",
                to: "type: one_of, variants: { text: string, number: int32 }", breaks: "BF",
                "`note` was a union and is a `one_of`")),
    ]

    private static func shape(
        _ id: RuleID, _ change: ShapeChange, _ summary: String, _ wire: String, why: String, _ example: ChangeExample
    ) -> CompatibilityRule {
        retyped(id, summary, wire, why: why, examples: [example]) { $0.shapeChange == change }
    }

    /// What the same type is called.
    static let names: [CompatibilityRule] = [
        named(
            "type-newtype-changed", "a scalar has another named type",
            why:
                "The value is the same on the wire. In Swift a `OrderID` is no `String`: code does not compile any more.",
            .contract(
                typesOf("A: { type: string, doc: A. }") + ExampleFolder.payload("note: { type: string, doc: A note. }"),
                to: typesOf("A: { type: string, doc: A. }") + ExampleFolder.payload("note: { type: A, doc: A note. }"),
                "`note` has the type `A`, and had no named type before")
        ) { _, _, isScalar in isScalar },
        named(
            "ref-inlined-or-extracted", "a type got a name, or lost it",
            why: "The value is the same on the wire. The Swift type is called otherwise.",
            .contract(
                ExampleFolder.payload("note: { doc: A note., fields: { a: { type: string, doc: A. } } }"),
                to: typesOf("A: { doc: A., fields: { a: { type: string, doc: A. } } }")
                    + ExampleFolder.payload("note: { type: A, doc: A note. }"),
                "`note` has the type `A`, and had no named type before")
        ) { old, new, isScalar in !isScalar && (old == nil || new == nil) },
        named(
            "shared-type-renamed", "a type was renamed",
            why: "The value is the same on the wire. The Swift type is called otherwise.",
            .contract(
                typesOf("A: { doc: A., fields: { a: { type: string, doc: A. } } }")
                    + ExampleFolder.payload("note: { type: A, doc: A note. }"),
                to: typesOf("B: { doc: A., fields: { a: { type: string, doc: A. } } }")
                    + ExampleFolder.payload("note: { type: B, doc: A note. }"),
                "`note` has the type `B`, and had `A` before")
        ) { old, new, isScalar in !isScalar && old != nil && new != nil && old?.name != new?.name },
        named(
            "shared-type-moved", "a type belongs to another domain",
            why:
                "The value is the same on the wire. Another team owns the type, and the Swift type may be another one.",
            .change(
                .files(
                    [shared],
                    beside: typesOf("A: { doc: A., fields: { a: { type: string, doc: A. } } }")
                        + ExampleFolder.payload("note: { type: A, doc: A note. }")),
                to: .files([shared], beside: ExampleFolder.payload("note: { type: shared.A, doc: A note. }")),
                breaks: "",
                "`note` has the type `shared.A`, and had `A` before")
        ) { old, new, isScalar in !isScalar && old != nil && new != nil && old?.name == new?.name },
    ]

    private static let shared = """
        # shared/domain.yaml
        summary: What domains have in common.
        owner: checkout
        types:
          A: { doc: A., fields: { a: { type: string, doc: A. } } }
        """

    private static func typesOf(_ line: String) -> String { "types:\n  \(line)\n" }

    private static func named(
        _ id: RuleID, _ summary: String, why: String, _ example: ChangeExample,
        _ judges: @escaping @Sendable (TypeName?, TypeName?, Bool) -> Bool
    ) -> CompatibilityRule {
        CompatibilityRule(
            id, .note, summary, why: why,
            instead: "Release a new major of the package that ships the generated code; the contract needs a patch.",
            RuleVerdicts(producer: .breaks, consumer: .breaks, bump: .patch), examples: [example],
            judges: {
                if case .typeName(let old, let new, let isScalar) = $0.kind {
                    judges(old, new, isScalar)
                } else {
                    false
                }
            },
            words: { site in
                guard case .typeName(let old, let new, _) = site.kind else { return FindingWords("") }
                let words = [new, old].map { $0.map { "`\($0)`" } }
                let has = words[0].map { "has the type \($0)" } ?? "has no named type"
                return FindingWords("\(site.subject) \(has), and had \(words[1] ?? "no named type") before")
            })
    }
}
