import ContractModel
import ContractRegistry

/// Lays out the fields of a contract as a tree; each place has an anchor of its own.
struct FieldBuilder {
    private let contract: ResolvedContract
    private let words: TypeWords
    /// The named types around the place that is laid out, so that a type that holds itself comes to an end.
    private var around: [TypeID] = []

    /// Where a named type was laid out first; only kept where it is not laid out again.
    private var described: [TypeID: String] = [:]
    private let isFolded: Bool
    /// Types, with their domain, that have places of their own on the page, so that they are named and not laid out again.
    private let placed: Set<String>

    /// Levels that are shown without being asked for.
    private static let openLevels = 2
    /// The most places that a page lays out all of.
    static let mostOnPage = 150

    /// - Parameters:
    ///   - most: a contract of more places says of a named type that comes again where it is described: types in types can make
    ///     any number of places.
    ///   - placed: types, with their domain, that have places of their own on the page.
    init(_ contract: ResolvedContract, most: Int = 5000, placed: Set<String> = []) {
        self.contract = contract
        self.placed = placed
        words = TypeWords(contract: contract)
        var count = PlaceCount(contract: contract)
        isFolded = count.of(contract.root) > most
    }

    /// A named type by itself, closed.
    mutating func type(_ id: TypeID) -> FieldContext {
        let type = contract[id]
        around.append(id)
        defer { around.removeLast() }
        var context = part(type.name, type.spec, doc: nil, at: "type-\(type.name)", presence: "")
        context.deprecation = type.deprecated.map(Self.words) ?? HTML("")
        if let sensitivity = type.sensitivity, sensitivity != .internal { context.sensitivity = sensitivity.rawValue }
        context.isOpen = false
        return context
    }

    /// The fields that come from a type which the event includes.
    mutating func included(from type: String, called name: String) -> FieldContext {
        let fields = contract.payload.fields.filter { $0.field.includedFrom == type }
        var context = FieldContext(
            id: "type-\(name)", name: name, type: HTML("fields to include"), presence: "", doc: HTML(""))
        context.fields = fields.map { field($0, below: context.id) }
        return context
    }

    mutating func payload() -> [FieldContext] { fields(of: contract.payload, below: "") }

    private mutating func fields(of record: ResolvedRecord, below path: String) -> [FieldContext] {
        let others = record.additional.map {
            part("any other", $0, doc: nil, at: Self.place("*", below: path), presence: "")
        }
        return record.fields.map { field in self.field(field, below: path) } + [others].compactMap(\.self)
    }

    private static func place(_ step: String, below path: String) -> String { path.isEmpty ? step : "\(path).\(step)" }

    private mutating func field(_ field: ResolvedField, below path: String) -> FieldContext {
        let written = field.field
        let place = Self.place(field.name, below: path)
        let doc = field.doc ?? field.spec.type.flatMap { contract[$0].doc }
        var context = FieldContext(
            id: place, name: field.wireName, type: words.words(of: field.spec), presence: Self.presence(field),
            doc: doc.map { Markdown.html($0) } ?? HTML(""))
        context.limits = words.limits(of: field.spec).map { TextPart(text: $0) }
        if let unit = field.unit(in: contract), unit != "1" {
            context.limits.append(TextPart(text: HTML("in ") + .code(unit)))
        }
        for name in written.renamedFrom {
            context.limits.append(TextPart(text: HTML("was called ") + .code(name.value)))
        }
        if field.sensitivity != .internal { context.sensitivity = field.sensitivity.rawValue }
        context.deprecation = written.deprecated.map(Self.words) ?? HTML("")
        fill(&context, with: field.spec, at: place)
        return context
    }

    private static func presence(_ field: ResolvedField) -> String {
        if let value = field.field.default {
            return field.field.optional
                ? "optional, reads as \(value.json)" : "required, reads as \(value.json) where it is missing"
        }
        return field.field.optional ? "optional" : "required"
    }

    /// What a deprecation says.
    static func words(_ deprecation: Deprecation) -> HTML {
        var words = HTML("Deprecated")
        if let since = deprecation.since?.value { words = words + HTML(" since \(since)") }
        if let reason = deprecation.reason?.value { words = words + HTML(": ") + .message(reason) }
        if let other = deprecation.replacedBy?.value { words = words + HTML(" Use ") + .code(other) + HTML(".") }
        if let day = deprecation.sunset?.value { words = words + HTML(" It ends on \(day).") }
        return words
    }

    /// Adds what a value consists of.
    private mutating func fill(_ context: inout FieldContext, with spec: ResolvedSpec, at path: String) {
        if case .named(let id) = spec.shape {
            guard !around.contains(id) else {
                context.limits.append(TextPart(text: HTML("described above, as it holds itself")))
                return
            }
            if placed.contains(contract[id].qualifiedName) {
                let name = contract[id].name
                context.limits.append(
                    TextPart(text: HTML("described at ") + .link(name, to: "#type-\(name)")))
                return
            }
            if isFolded, let place = described[id] {
                context.limits.append(TextPart(text: HTML("described at ") + .link(place, to: "#\(place)")))
                return
            }
            if isFolded { described[id] = context.id }
            around.append(id)
            defer { around.removeLast() }
            return fillShape(&context, with: spec, at: path)
        }
        fillShape(&context, with: spec, at: path)
    }

    private mutating func fillShape(_ context: inout FieldContext, with spec: ResolvedSpec, at path: String) {
        context.isOpen = path.split(separator: ".").count { $0 != "*" } < Self.openLevels
        switch contract.shape(of: spec) {
        case .record(let record): context.fields = fields(of: record, below: path)
        case .list(let item), .map(let item): fill(&context, with: item, at: "\(path).*")
        case .enumeration(let enumeration): context.values = enumeration.values.map(Self.value)
        case .union(let union):
            context.limits.append(TextPart(text: HTML("the form is named by ") + .code(union.tag)))
            context.fields = variants(union.variants, at: path)
        case .oneOf(let union): context.fields = variants(union.variants, at: path)
        case .tuple(let items):
            context.fields = items.enumerated().map { index, item in
                part("\(index)", item, doc: nil, at: "\(path).\(index)", presence: "")
            }
        case .scalar, .named, .unresolved: break
        }
    }

    private mutating func variants(_ variants: [ResolvedVariant], at path: String) -> [FieldContext] {
        variants.map { variant in
            let tags = variant.tags == [variant.name] ? "one form" : "one form: \(variant.tags.joined(separator: ", "))"
            return part(
                variant.name, variant.spec, doc: variant.variant.doc?.value, at: "\(path).\(variant.name)",
                presence: tags)
        }
    }

    private mutating func part(
        _ name: String, _ spec: ResolvedSpec?, doc: String?, at path: String, presence: String
    ) -> FieldContext {
        let text = doc ?? spec?.type.flatMap { contract[$0].doc }
        var context = FieldContext(
            id: path, name: name, type: spec.map(words.words) ?? HTML("nothing more"), presence: presence,
            doc: text.map { Markdown.html($0) } ?? HTML(""))
        guard let spec else { return context }
        context.limits = words.limits(of: spec).map { TextPart(text: $0) }
        fill(&context, with: spec, at: path)
        return context
    }

    private static func value(_ value: Enumeration.Value) -> ValueContext {
        ValueContext(
            name: value.name.value, doc: value.doc.map { Markdown.html($0.value) } ?? HTML(""),
            deprecation: value.deprecated.map(words) ?? HTML(""))
    }
}

/// How many places the tree of a contract has.
private struct PlaceCount {
    let contract: ResolvedContract
    private var known: [TypeID: Int] = [:]

    /// Where counting ends.
    private static let many = 1_000_000

    init(contract: ResolvedContract) { self.contract = contract }

    mutating func of(_ spec: ResolvedSpec) -> Int {
        guard case .named(let id) = spec.shape else { return ofParts(spec) }
        if let count = known[id] { return count }
        known[id] = 0
        let count = ofParts(spec)
        known[id] = count
        return count
    }

    private mutating func ofParts(_ spec: ResolvedSpec) -> Int {
        if case .enumeration(let enumeration) = contract.shape(of: spec) { return enumeration.values.count }
        return contract.parts(of: spec).reduce(0) { min(Self.many, $0 + 1 + ($1.spec.map { of($0) } ?? 0)) }
    }
}
