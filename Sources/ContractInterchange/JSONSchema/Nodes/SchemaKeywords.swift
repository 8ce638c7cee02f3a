/// The words of JSON Schema.
enum SchemaKeywords {
    /// Keywords that change which payloads are accepted.
    static let constraints: Set<String> = [
        "$ref", "$dynamicRef", "$recursiveRef", "type", "enum", "const", "allOf", "anyOf", "oneOf", "not", "if", "then",
        "else", "properties", "required", "additionalProperties", "unevaluatedProperties", "patternProperties",
        "propertyNames", "minProperties", "maxProperties", "dependencies", "dependentRequired", "dependentSchemas",
        "items", "prefixItems", "additionalItems", "unevaluatedItems", "contains", "minContains", "maxContains",
        "minItems", "maxItems", "uniqueItems", "minLength", "maxLength", "pattern", "format", "minimum", "maximum",
        "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "divisibleBy", "extends", "definitions", "$defs",
    ]

    /// Keywords that say nothing about payloads, or that are carried over elsewhere.
    static let silent: Set<String> = [
        "$schema", "$id", "id", "$anchor", "$dynamicAnchor", "$recursiveAnchor", "$vocabulary", "$comment", "self",
        "title", "description", "markdownDescription", "default", "examples", "example", "deprecated", "_description",
        "x-description", "_title", "x-title", "_examples", "$defs", "definitions",
    ]

    /// Formats that a type of the language stands for.
    static let formats: [String: String] = [
        "date-time": "timestamp", "date": "date", "time": "time", "duration": "duration", "uuid": "uuid", "uri": "uri",
        "url": "uri", "uri-reference": "uri_reference", "uri-template": "uri_template", "email": "email",
        "hostname": "hostname", "host-name": "hostname", "ipv4": "ipv4", "ip-address": "ipv4", "ipv6": "ipv6",
    ]

    /// Formats of JSON Schema that no type stands for.
    static let assertedFormats: Set<String> = [
        "idn-email", "idn-hostname", "iri", "iri-reference", "json-pointer", "relative-json-pointer", "regex",
    ]

    /// The keyword that was probably meant.
    static func near(_ name: String) -> String? {
        guard !name.hasPrefix("$"), !name.hasPrefix("_"), !name.hasPrefix("x-"), name.count > 3 else { return nil }
        let known = constraints.union(["description", "title", "default", "examples"]).sorted()
        return known.first { $0.count > 4 && distance($0, name) <= 2 }
    }

    /// Levenshtein's distance.
    private static func distance(_ left: String, _ right: String) -> Int {
        let left = Array(left.lowercased())
        let right = Array(right.lowercased())
        if abs(left.count - right.count) > 2 { return 3 }
        var row = Array(0...right.count)
        for (line, character) in left.enumerated() {
            var diagonal = row[0]
            row[0] = line + 1
            for column in right.indices {
                let cost = character == right[column] ? diagonal : diagonal + 1
                diagonal = row[column + 1]
                row[column + 1] = min(cost, row[column] + 1, diagonal + 1)
            }
        }
        return row[right.count]
    }
}
