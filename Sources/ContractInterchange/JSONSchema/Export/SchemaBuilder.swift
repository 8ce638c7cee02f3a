import ContractModel
import ContractRegistry
import Diagnostics

/// Turns the types of one contract into schemas.
struct SchemaBuilder {
    let contract: ResolvedContract
    let isProducer: Bool
    let draft: JSONSchemaExport.Draft
    /// Whether keywords of Deed's own say what JSON Schema cannot; other validators pass over them.
    let isExtended: Bool
    /// What stands before the names of types in references.
    private let typePlace: String
    private var placedNotes: [String] = []
    /// Those that say more than the keywords beside them.
    var formats: Set<String> = []
    /// Where the walk is, for notes.
    var path: [String] = []
    /// Named types in the order in which they are met; each is written once.
    private var wanted: [TypeID] = []

    /// - Parameter typePlace: where the schemas of named types will stand; where the draft has them if left out.
    init(
        _ contract: ResolvedContract, for side: JSONSchemaExport.Side, draft: JSONSchemaExport.Draft,
        typePlace: String? = nil, isExtended: Bool = false
    ) {
        self.contract = contract
        isProducer = side == .producer
        self.draft = draft
        self.isExtended = isExtended
        self.typePlace = typePlace ?? "#/\(draft.definitions)/"
    }

    mutating func document() -> JSONOutput {
        var keywords: Keywords = [
            ("$schema", .string(draft.uri)),
            ("$id", .string("deed:\(contract.name)/\(contract.version)")),
            ("title", .string("\(contract.name) \(contract.version)")),
        ]
        keywords += head()
        keywords += record(contract.payload)
        let definitions = self.definitions()
        if !definitions.isEmpty { keywords.append((draft.definitions, .object(definitions))) }
        return .object(keywords)
    }

    /// The schema of the payload, and those of the named types, which are referred to where they are said to stand.
    mutating func parts() -> (payload: JSONOutput, types: [(String, JSONOutput)]) {
        let payload = JSONOutput.object(head() + record(contract.payload))
        return (payload, definitions())
    }

    /// What the contract says of itself.
    private func head() -> Keywords {
        let written = contract.contract
        var keywords: Keywords = []
        let texts = [written.summary?.value, written.description?.value].compactMap(\.self)
        if !texts.isEmpty { keywords.append(("description", .string(texts.joined(separator: "\n\n")))) }
        if written.deprecated != nil { keywords.append(("deprecated", .boolean(true))) }
        return keywords
    }

    /// The named types that were referred to, and those that they refer to.
    private mutating func definitions() -> [(String, JSONOutput)] {
        var result: [(String, JSONOutput)] = []
        var next = 0
        while next < wanted.count {
            let id = wanted[next]
            let type = contract[id]
            next += 1
            path = ["type `\(type.name)`"]
            var keywords: Keywords = []
            if let doc = type.doc { keywords.append(("description", .string(doc))) }
            result.append((type.qualifiedName, .object(keywords + shape(type.spec))))
        }
        return result.sorted { $0.0 < $1.0 }
    }

    /// Notes what the schema does not say of the place where the walk is.
    mutating func note(_ words: String) {
        let place = path.isEmpty ? "the payload" : path.joined(separator: ".")
        let note = "\(place): \(words)"
        if !placedNotes.contains(note) { placedNotes.append(note) }
    }

    /// What the document does not say.
    var notes: [String] {
        let names = formats.sorted().map { "`\($0)`" }.joined(separator: ", ")
        return formats.isEmpty ? placedNotes : placedNotes + ["\(names) holds where the validator asserts formats"]
    }

    /// A type where it is used.
    mutating func schema(_ spec: ResolvedSpec) -> Keywords {
        var keywords = base(spec)
        if let const = spec.const {
            keywords = keywords.filter { $0.0 == "type" } + [("const", .literal(const.json))]
        }
        return spec.nullable ? Self.nullable(keywords) : keywords
    }

    private mutating func base(_ spec: ResolvedSpec) -> Keywords {
        guard case .named(let id) = spec.shape else { return shape(spec) }
        if !wanted.contains(id) { wanted.append(id) }
        let own = contract[id].spec.limits
        let tighter = spec.limits.entries.filter { own[$0.kind]?.value != $0.value }
        let reference: Keywords = [("$ref", .string(typePlace + contract[id].qualifiedName))]
        return beside(reference, sizes(Limits(tighter)))
    }

    /// Keywords and more of them; in draft-07 nothing counts beside a reference.
    func beside(_ keywords: Keywords, _ more: Keywords) -> Keywords {
        guard draft == .draft07, !more.isEmpty, keywords.first?.0 == "$ref" else { return keywords + more }
        return [("allOf", .array([.object(keywords)]))] + more
    }

    /// Numbers of parts.
    private func sizes(_ limits: Limits) -> Keywords {
        let words: [(LimitKind, String)] = [
            (.minItems, "minItems"), (.maxItems, "maxItems"), (.minEntries, "minProperties"),
            (.maxEntries, "maxProperties"),
        ]
        return words.compactMap { kind, word in limits.integer(kind).map { (word, .number($0)) } }
    }

    /// What the value looks like, whatever it is called.
    mutating func shape(_ spec: ResolvedSpec) -> Keywords {
        switch contract.shape(of: spec) {
        case .scalar(let scalar): self.scalar(scalar, spec.limits)
        case .record(let record): self.record(record)
        case .list(let item): list(item, spec.limits)
        case .map(let value): map(value, spec.limits)
        case .enumeration(let enumeration): self.enumeration(enumeration)
        case .union(let union): self.union(union)
        case .oneOf(let union): choice(union)
        case .tuple(let items): tuple(items)
        case .named, .unresolved: []
        }
    }

    /// The same schema, or null.
    static func nullable(_ keywords: Keywords) -> Keywords {
        let hasOneType = keywords.first.map { $0.0 == "type" } ?? false
        let isPlain = keywords.allSatisfy { !["const", "enum", "anyOf", "allOf", "if", "$ref"].contains($0.0) }
        if keywords.isEmpty { return keywords }
        guard hasOneType, isPlain, case .string(let type) = keywords[0].1 else {
            return [("anyOf", .array([JSONOutput(schema: keywords), .object([("type", .string("null"))])]))]
        }
        return [("type", .strings([type, "null"]))] + keywords.dropFirst()
    }

    private mutating func list(_ item: ResolvedSpec, _ limits: Limits) -> Keywords {
        var keywords: Keywords = [
            ("type", .string("array")), ("items", inside("*") { JSONOutput(schema: $0.schema(item)) }),
        ]
        keywords += sizes(limits)
        if limits.flag(.unique) { keywords.append(("uniqueItems", .boolean(true))) }
        return keywords
    }

    private mutating func tuple(_ items: [ResolvedSpec]) -> Keywords {
        var schemas: [JSONOutput] = []
        for (index, item) in items.enumerated() {
            schemas.append(inside("\(index)") { JSONOutput(schema: $0.schema(item)) })
        }
        let places: Keywords =
            draft == .draft07
            ? [("items", .array(schemas)), ("additionalItems", .boolean(false))]
            : [("prefixItems", .array(schemas)), ("items", .boolean(false))]
        return [("type", .string("array"))] + places + [("minItems", .number(items.count))]
    }

    private mutating func map(_ value: ResolvedSpec, _ limits: Limits) -> Keywords {
        var keywords: Keywords = [
            ("type", .string("object")), ("additionalProperties", inside("*") { JSONOutput(schema: $0.schema(value)) }),
        ]
        if let pattern = limits.text(.keyPattern) {
            keywords.append(("propertyNames", .object([("pattern", .string(ECMAPattern.text(pattern)))])))
        }
        return keywords + sizes(limits)
    }

    static let int64: Keywords = [
        ("type", .string("integer")), ("minimum", .literal("-9223372036854775808")),
        ("maximum", .literal("9223372036854775807")),
    ]

    private func enumeration(_ enumeration: Enumeration) -> Keywords {
        let isText = enumeration.base == .string
        let type: JSONOutput = isText ? .object([("type", .string("string"))]) : JSONOutput(schema: Self.int64)
        var names = enumeration.values.map(\.name.value)
        if !isProducer { names += enumeration.values.flatMap { $0.renamedFrom.map(\.value) } }
        let values = JSONOutput.array(names.map { isText ? .string($0) : .literal($0) })
        let isOpen = enumeration.openness == .extensible || enumeration.openness == .open && !isProducer
        // Both branches together say no more than the type; they tell people and tools which values are known.
        return isOpen
            ? [("anyOf", .array([.object([("enum", values)]), type]))]
            : [("enum", values)]
    }

    /// Walks on with one more step of the path.
    mutating func inside<Result>(_ step: String, _ body: (inout Self) -> Result) -> Result {
        path.append(step)
        defer { path.removeLast() }
        return body(&self)
    }
}
