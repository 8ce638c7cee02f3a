import ContractModel
import YAMLSyntax

/// The keys that limit what a type takes, each with the types that it goes with.
enum LimitKeys {
    static let scalars: [Key<SpecDraft>] = lengths + digits + amounts + moments + forms

    private static let text = TypeWord.scope { $0.scalar?.isText == true || $0 == .named }
    private static let bytes = TypeWord.scope { $0.scalar == .bytes }
    private static let numbers = TypeWord.scope { $0.scalar?.isNumeric == true }
    private static let integers = TypeWord.scope { $0.scalar?.isInteger == true }
    private static let named = TypeWord.scope { $0 == .named }

    private static func only(_ type: ScalarType) -> Scope { TypeWord.scope { $0 == .scalar(type) } }

    private static let lengths: [Key<SpecDraft>] = [
        .limit(.minLength, .length, "Least length, in Unicode scalars.", with: text),
        .limit(.minLength, .length, "Least length, in bytes.", with: bytes),
        .limit(.maxLength, .length, "Greatest length, in Unicode scalars.", with: text, snippet: "200"),
        .limit(.maxLength, .length, "Greatest length, in bytes.", with: bytes),
        .limit(.pattern, .pattern, "I-Regexp (RFC 9485), anchored at both ends.", with: text),
    ]

    private static let bounds: [(LimitKind, String)] = [
        (.min, "Least value."), (.max, "Greatest value."), (.exclusiveMin, "Values are greater than this."),
        (.exclusiveMax, "Values are less than this."),
    ]

    private static let amounts: [Key<SpecDraft>] =
        bounds.map { kind, description in .limit(kind, .amount, description, with: numbers) }
        + [
            .limit(.multipleOf, .amount, "Values are whole multiples of this.", with: numbers.union(named))
        ]

    private static let digits: [Key<SpecDraft>] = [
        .limit(
            .precision, .digits(from: 1), "Digits altogether, at most 38.", with: only(.decimal), required: true,
            snippet: "12"),
        .limit(
            .scale, .digits(from: 0), "Digits after the point.", with: only(.decimal), required: true, snippet: "2"),
        .limit(.scale, .digits(from: 0), "Digits after the point.", with: named),
    ]

    private static let moments: [Key<SpecDraft>] =
        [(LimitKind.min, "Least value."), (.max, "Greatest value.")].flatMap { kind, description in
            [
                .limit(kind, .moment(.instant), description, with: only(.timestamp)),
                .limit(kind, .moment(.date), description, with: only(.date)),
                .limit(kind, .moment(.time), description, with: only(.time)),
                .limit(kind, .moment(.duration), description, with: only(.duration)),
                .limit(kind, .bound, description, with: named),
            ]
        } + [
            .limit(.exclusiveMin, .amount, "Values are greater than this.", with: named),
            .limit(.exclusiveMax, .amount, "Values are less than this.", with: named),
        ]

    private static let forms: [Key<SpecDraft>] = [
        .limit(.precision, .subSeconds, "The finest fraction of a second that may be sent.", with: only(.timestamp)),
        .limit(.precision, .digitsOrSubSeconds, "Digits, or the finest fraction of a second.", with: named),
        .limit(
            .zone, .words([("utc", "Only UTC."), ("any", "Any offset.")]), "The offsets that may be sent.",
            with: only(.timestamp).union(named)),
        .limit(.encoding, .numeric, "How the number is written on the wire.", with: integers.union(only(.decimal))),
        .limit(.encoding, .unix, "Unix time instead of RFC 3339.", with: only(.timestamp)),
    ]

    static let lists: [Key<SpecDraft>] = {
        let scope = TypeWord.scope { $0 == .list || $0 == .named }
        return [
            .limit(.minItems, .length, "Fewest items.", with: scope),
            .limit(.maxItems, .length, "Most items.", with: scope, snippet: "100"),
            .limit(.unique, .flag, "Whether no two items may be equal.", with: scope),
        ]
    }()

    static let maps: [Key<SpecDraft>] = {
        let scope = TypeWord.scope { $0 == .map || $0 == .named }
        return [
            .limit(.minEntries, .length, "Fewest entries.", with: scope),
            .limit(.maxEntries, .length, "Most entries.", with: scope, snippet: "100"),
            .limit(.keyPattern, .pattern, "I-Regexp that every key matches.", with: scope),
        ]
    }()
}

extension Key<SpecDraft> {
    static func limit(
        _ kind: LimitKind, _ shape: Shape<LimitValue>, _ description: String, with scope: Scope,
        required: Bool = false, snippet: String? = nil
    ) -> Self {
        let located = shape.converted(
            { value, node, _ in Limit(kind, value, at: node.range) }, back: { (limit: Limit) in limit.value })
        let key = Key(
            kind.rawValue, located, description, required: required, with: scope, snippet: snippet,
            get: { $0.limits[kind] }, set: { $0.limits.set($1) })
        return required ? key.essential : key
    }
}
