import ContractModel

/// A contract as templates of any language see it: everything that is not named has a name of its own, and nothing is said in the
/// words of one language.
struct NeutralFileContext: TemplateContext {
    var event: String
    var domain: String
    var name: String
    var version: String
    var major: String
    var wireType: String
    var summary: String
    /// `OrderPlacedV2`, which the payload is called too.
    var typeName: String
    /// `orders_order_placed_v2`, the name of the file without its ending.
    var stem: String
    var docs: [NeutralLineContext]
    /// Each after those that it is made of, but for what is made of itself; the payload is the last.
    var types: [NeutralTypeContext]
    /// JSON Schema 2020-12, on one line.
    var schema: String

    static let members: [TemplateMember<Self>] = [
        .text("event") { $0.event }, .text("domain") { $0.domain }, .text("name") { $0.name },
        .text("version") { $0.version }, .text("major") { $0.major }, .text("wireType") { JSONText.quote($0.wireType) },
        .text("summary") { $0.summary }, .text("typeName") { $0.typeName }, .text("stem") { $0.stem },
        .list("docs") { $0.docs }, .list("types") { $0.types }, .text("schema") { $0.schema },
        .text("schemaLiteral") { JSONText.quote($0.schema) },
    ]
}

/// All contracts that are generated.
struct NeutralIndexContext: TemplateContext {
    var registry: String
    var contracts: [NeutralFileContext]

    static let members: [TemplateMember<Self>] = [
        .text("registry") { $0.registry }, .list("contracts") { $0.contracts },
    ]
}

struct NeutralLineContext: TemplateContext {
    var text: String

    static let members: [TemplateMember<Self>] = [.text("text") { $0.text }]

    /// The lines of some words; none of them ends a comment of a language.
    static func lines(_ words: String?) -> [NeutralLineContext] {
        (words ?? "").split(whereSeparator: \.isNewline).map { line in
            let parts = line.split(separator: "*/", omittingEmptySubsequences: false)
            let quotes = parts.joined(separator: "* /").split(separator: "\"\"\"", omittingEmptySubsequences: false)
            return NeutralLineContext(text: quotes.joined(separator: "'''"))
        }
    }
}

/// A declaration.
struct NeutralTypeContext: TemplateContext {
    enum Kind { case record, enumeration, union, choice, alias }

    var name: String
    var docs: [NeutralLineContext]
    var kind: Kind
    var fields: [NeutralFieldContext] = []
    var additional: NeutralSpecContext?
    var values: [NeutralValueContext] = []
    /// Whether readers must expect values or variants that nobody declared.
    var isOpen = false
    var isInteger = false
    var tag = ""
    var content = ""
    var variants: [NeutralVariantContext] = []
    var target: NeutralSpecContext?

    static let members: [TemplateMember<Self>] = [
        .text("name") { $0.name }, .list("docs") { $0.docs }, .flag("isRecord") { $0.kind == .record },
        .flag("isEnum") { $0.kind == .enumeration }, .flag("isUnion") { $0.kind == .union },
        .flag("isChoice") { $0.kind == .choice }, .flag("isAlias") { $0.kind == .alias },
        .list("fields") { $0.fields }, .part("additional") { $0.additional }, .list("values") { $0.values },
        .flag("isOpen") { $0.isOpen }, .flag("isInteger") { $0.isInteger }, .text("tag") { $0.tag },
        .text("content") { $0.content }, .list("variants") { $0.variants }, .part("target") { $0.target },
    ]
}

struct NeutralFieldContext: TemplateContext {
    var name: String
    /// A name that is no word of most languages.
    var safeName: String
    var wireName: String
    var docs: [NeutralLineContext]
    var isOptional: Bool
    var isDeprecated: Bool
    /// As JSON; empty where there is none.
    var defaultValue: String
    var type: NeutralSpecContext

    static let members: [TemplateMember<Self>] = [
        .text("name") { $0.name }, .text("safeName") { $0.safeName }, .text("wireName") { JSONText.quote($0.wireName) },
        .list("docs") { $0.docs }, .flag("isOptional") { $0.isOptional }, .flag("isDeprecated") { $0.isDeprecated },
        .text("default") { $0.defaultValue }, .part("type") { $0.type },
    ]
}

/// A value of an enum.
struct NeutralValueContext: TemplateContext {
    /// As JSON.
    var value: String
    var docs: [NeutralLineContext]

    static let members: [TemplateMember<Self>] = [.text("value") { $0.value }, .list("docs") { $0.docs }]
}

struct NeutralVariantContext: TemplateContext {
    var name: String
    /// Each as JSON.
    var tags: [NeutralValueContext]
    /// None where it is empty.
    var type: NeutralSpecContext?
    /// Whether the type is a record.
    var isRecord: Bool

    static let members: [TemplateMember<Self>] = [
        .text("variantName") { $0.name }, .list("tags") { $0.tags }, .part("type") { $0.type },
        .flag("isRecord") { $0.isRecord },
    ]
}

/// A type where it is used.
struct NeutralSpecContext: TemplateContext {
    enum Kind {
        case scalar(ScalarType, isText: Bool)
        case list, map, tuple
        case named(String)
    }

    var kind: Kind
    var isNullable: Bool
    /// Items, values, or the places of a tuple.
    var items: [NeutralSpecContext] = []

    private func isScalar(_ types: ScalarType...) -> Bool {
        if case .scalar(let scalar, _) = kind { types.contains(scalar) } else { false }
    }

    private var isText: Bool { if case .scalar(_, let isText) = kind { isText } else { false } }

    static let members: [TemplateMember<Self>] = [
        .text("name") { if case .named(let name) = $0.kind { name } else { "" } },
        .text("scalar") { if case .scalar(let scalar, _) = $0.kind { scalar.rawValue } else { "" } },
        .flag("isNullable") { $0.isNullable },
        .flag("isNamed") { if case .named = $0.kind { true } else { false } },
        .flag("isList") { if case .list = $0.kind { true } else { false } },
        .flag("isMap") { if case .map = $0.kind { true } else { false } },
        .flag("isTuple") { if case .tuple = $0.kind { true } else { false } },
        .flag("isBoolean") { $0.isScalar(.boolean) }, .flag("isNull") { $0.isScalar(.null) },
        .flag("isAny") { $0.isScalar(.json) },
        .flag("isInteger") { !$0.isText && $0.isScalar(.int32, .int64, .uint32, .uint64, .timestamp) },
        .flag("isNumber") { !$0.isText && $0.isScalar(.double, .decimal) },
        .flag("isDecimal") { $0.isScalar(.decimal) }, .flag("isUUID") { $0.isScalar(.uuid) },
        .flag("isDate") { $0.isScalar(.date) }, .flag("isTimestamp") { $0.isText && $0.isScalar(.timestamp) },
        .flag("isText") { $0.isText }, .list("items") { $0.items },
    ]
}
