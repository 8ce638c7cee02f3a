/// A schema in normal form: what each JSON type must satisfy, and the alternatives that are still open. References are
/// kept apart, so that one that stands alone can become a named type.
struct SchemaNode: Sendable {
    var location: SchemaLocation
    var references: [SchemaReference] = []
    var types: JSONTypes = .all
    /// `false`, or what contradicts itself.
    var isImpossible = false
    var values: [SourceValue]?
    /// Whether the one value was stated with `const`.
    var isConst = false
    var text = TextRules()
    var number = NumberRules()
    var list = ListRules()
    var object = ObjectRules()
    var alternatives: [Alternatives] = []
    var notes = SchemaNotes()
    var findings: [SchemaFinding] = []

    init(at location: SchemaLocation) { self.location = location }

    /// Any JSON at all, references and annotations aside.
    var isTrivial: Bool {
        types == .all && !isImpossible && values == nil && alternatives.isEmpty && constrained.isEmpty
    }

    /// One reference and nothing beside it that matters.
    var isPlainReference: Bool { references.count == 1 && isTrivial }

    /// The types whose rules say something.
    var constrained: JSONTypes {
        var types: JSONTypes = []
        if !text.isEmpty { types.insert(.string) }
        if !number.isEmpty { types.insert(.number) }
        if !list.isEmpty { types.insert(.array) }
        if !object.isEmpty { types.insert(.object) }
        return types
    }
}

/// A `$ref`: where it leads, and where it stands.
struct SchemaReference: Sendable, Hashable {
    var target: SchemaLocation
    var written: SchemaLocation
}

/// `anyOf` or `oneOf`.
struct Alternatives: Sendable {
    var isExclusive: Bool
    var branches: [SchemaNode]
    var location: SchemaLocation
}

/// What a schema says for people.
struct SchemaNotes: Sendable {
    var title: String?
    var description: String?
    var isDeprecated = false
    var `default`: SourceValue?
    var examples: [SourceValue] = []

    /// The notes nearest to the use win.
    func over(_ other: SchemaNotes) -> SchemaNotes {
        var result = self
        result.title = title ?? other.title
        result.description = description ?? other.description
        result.isDeprecated = isDeprecated || other.isDeprecated
        result.default = `default` ?? other.default
        if examples.isEmpty { result.examples = other.examples }
        return result
    }
}

struct TextRules: Sendable, Hashable {
    var minLength: Int?
    var maxLength: Int?
    /// As ECMA 262 has them.
    var patterns: [String] = []
    var formats: [String] = []

    var isEmpty: Bool { self == TextRules() }
}

struct NumberRules: Sendable, Hashable {
    var isInteger = false
    var min: ExactNumber?
    var max: ExactNumber?
    var exclusiveMin: ExactNumber?
    var exclusiveMax: ExactNumber?
    var multiples: [ExactNumber] = []

    var isEmpty: Bool { self == NumberRules() }
}

struct ListRules: Sendable {
    /// One node at most: the schema of every item, or of those after `prefix`.
    var items: [SchemaNode] = []
    var prefix: [SchemaNode] = []
    var minItems: Int?
    var maxItems: Int?
    var isUnique = false

    var isEmpty: Bool { items.isEmpty && prefix.isEmpty && minItems == nil && maxItems == nil && !isUnique }
}
