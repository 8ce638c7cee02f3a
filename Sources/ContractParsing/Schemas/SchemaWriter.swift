/// Turns forms into draft-07 schemas. Named forms and the keys of mappings become definitions, each once.
struct SchemaWriter {
    private var definitions: [(name: String, value: SchemaValue)] = []

    static func document(titled title: String, _ form: Form) -> SchemaValue {
        var writer = SchemaWriter()
        let root = writer.schema(form)
        let head = SchemaValue.object([
            "$schema": .text("http://json-schema.org/draft-07/schema#"), "title": .text(title),
        ])
        guard case .object(let headMembers) = head, case .object(let rootMembers) = root else { return root }
        let definitions = writer.definitions.sorted { $0.name < $1.name }
            .map { SchemaValue.Member(name: $0.name, value: $0.value) }
        let tail = definitions.isEmpty ? [] : [SchemaValue.Member(name: "definitions", value: .object(definitions))]
        return .object(headMembers + rootMembers + tail)
    }

    mutating func schema(_ form: Form) -> SchemaValue {
        switch form {
        case .text(let text): Self.schema(text)
        case .words(let words): Self.schema(words)
        case .integer(let range): Self.schema(range)
        case .number: .object(["type": .text("number")])
        case .flag: .object(["type": .text("boolean")])
        case .yes: .object(["const": .flag(true)])
        case .literal: .object([])
        case .list(let item, let count): list(item, atLeast: count)
        case .tuple(let items): tuple(items)
        case .entries(let names, let item, let count): entries(names, item, atLeast: count)
        case .mapping(let mapping): schema(mapping)
        case .either(let forms): either(forms)
        case .definition(let name, let body): reference(name, body)
        }
    }

    private static func schema(_ text: TextForm) -> SchemaValue {
        let types = SchemaValue.texts(["string", "number", "boolean"])
        guard let pattern = text.pattern else { return .object(["type": types]) }
        return .object(["type": text.isOpen ? types : .text("string"), "pattern": .text(pattern)])
    }

    private static func schema(_ words: [Word]) -> SchemaValue {
        let texts = SchemaValue.texts(words.map(\.text))
        return .object(["enum": texts, "enumDescriptions": .texts(words.map(\.description))])
    }

    private static func schema(_ range: ClosedRange<Int>) -> SchemaValue {
        let schema = SchemaValue.object(["type": .text("integer"), "minimum": .number(range.lowerBound)])
        return range.upperBound == .max ? schema : schema.adding(["maximum": .number(range.upperBound)])
    }

    private mutating func list(_ item: Form, atLeast count: Int) -> SchemaValue {
        let schema = SchemaValue.object(["type": .text("array"), "items": schema(item)])
        return count == 0 ? schema : schema.adding(["minItems": .number(count)])
    }

    private mutating func tuple(_ items: [Form]) -> SchemaValue {
        .object([
            "type": .text("array"), "items": .array(items.map { schema($0) }), "minItems": .number(items.count),
            "maxItems": .number(items.count),
        ])
    }

    private mutating func entries(_ names: TextForm, _ item: Form, atLeast count: Int) -> SchemaValue {
        var schema = SchemaValue.object(["type": .text("object"), "additionalProperties": schema(item)])
        if count > 0 { schema = schema.adding(["minProperties": .number(count)]) }
        guard let pattern = names.pattern else { return schema }
        return schema.adding(["propertyNames": .object(["pattern": .text(pattern)])])
    }

    private mutating func either(_ forms: [Form]) -> SchemaValue {
        .object(["anyOf": .array(forms.map { schema($0) })])
    }

    private mutating func reference(_ name: String, _ body: () -> Form) -> SchemaValue {
        if !definitions.contains(where: { $0.name == name }) {
            let place = definitions.count
            definitions.append((name, .object([])))
            definitions[place].value = schema(body())
        }
        return .object(["$ref": .text("#/definitions/\(name)")])
    }

    /// A reference to a schema that many mappings share; the same schema is the same definition.
    mutating func shared(_ name: String, _ value: SchemaValue) -> SchemaValue {
        var candidate = name
        var number = 2
        while let known = definitions.first(where: { $0.name == candidate }), known.value != value {
            candidate = "\(name)-\(number)"
            number += 1
        }
        if !definitions.contains(where: { $0.name == candidate }) { definitions.append((candidate, value)) }
        return .object(["$ref": .text("#/definitions/\(candidate)")])
    }
}
