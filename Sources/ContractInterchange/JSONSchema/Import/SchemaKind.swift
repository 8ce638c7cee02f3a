/// What a file of the folder is.
enum SchemaKind: Sendable, Hashable {
    case schema
    /// Nothing but `definitions`: types for others.
    case library
    /// Only lists schemas that have files of their own.
    case list
    case other(String)

    init(_ value: SourceValue) {
        guard let members = value.members else {
            self = .other("not a schema: no object")
            return
        }
        let names = Set(members.map(\.name))
        if let word = ["openapi", "swagger", "asyncapi", "avsc"].first(where: names.contains) {
            self = .other("not a schema: it says `\(word)`")
        } else if Self.isMetaSchema(value) {
            self = .other("a meta-schema: it describes schemas, not events")
        } else if !Self.looksLikeSchema(value) {
            self = .other("not a schema: it holds no keyword of JSON Schema")
        } else if Self.isLibrary(names) {
            self = .library
        } else {
            self = Self.isList(value, names) ? .list : .schema
        }
    }

    /// A vocabulary, a dialect of JSON Schema itself, or what extends one.
    private static func isMetaSchema(_ value: SourceValue) -> Bool {
        if value["$vocabulary"] != nil { return true }
        if let id = value.schemaIdentifier, id.contains("json-schema.org/draft") { return true }
        let parts = [value] + (value["allOf"]?.items ?? [])
        return parts.contains { $0["$ref"]?.text?.contains("json-schema.org/draft") == true }
    }

    private static func looksLikeSchema(_ value: SourceValue) -> Bool {
        if let dialect = value["$schema"]?.text, dialect.contains("schema"), value["properties"] != nil { return true }
        if let type = value["type"] {
            let words = type.text.map { [$0] } ?? type.texts ?? []
            if !words.isEmpty, words.allSatisfy({ JSONTypes(word: $0) != nil }) { return true }
        }
        let maps = ["properties", "definitions", "$defs", "patternProperties"]
        if maps.contains(where: { isMapOfSchemas(value[$0]) }) { return true }
        if ["allOf", "anyOf", "oneOf"].contains(where: { value[$0]?.items?.first?.members != nil }) { return true }
        if let dialect = value["$schema"]?.text { return dialect.contains("json-schema") || value["self"] != nil }
        return value["$ref"]?.text != nil && value.members?.count ?? 0 <= 3
    }

    private static func isMapOfSchemas(_ value: SourceValue?) -> Bool {
        guard let members = value?.members, !members.isEmpty else { return false }
        return members.allSatisfy { $0.value.members != nil || $0.value.flag != nil }
    }

    private static func isLibrary(_ names: Set<String>) -> Bool {
        let definitions: Set<String> = ["definitions", "$defs"]
        guard !names.isDisjoint(with: definitions) else { return false }
        return names.subtracting(definitions).isDisjoint(with: SchemaKeywords.constraints)
    }

    private static func isList(_ value: SourceValue, _ names: Set<String>) -> Bool {
        guard let branches = value["oneOf"]?.items ?? value["anyOf"]?.items, branches.count > 1,
            names.intersection(SchemaKeywords.constraints).subtracting(["oneOf", "anyOf", "type"]).isEmpty
        else { return false }
        return branches.allSatisfy { branch in
            guard let reference = branch["$ref"]?.text else { return false }
            return !reference.hasPrefix("#") && branch.members?.count ?? 0 <= 3
        }
    }
}
