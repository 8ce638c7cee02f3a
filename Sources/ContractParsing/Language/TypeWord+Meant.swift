extension TypeWord {
    /// What people write who come from other schema languages.
    private static let foreign: [String: String] = [
        "array": "list", "sequence": "list", "set": "list", "repeated": "list", "object": "record", "struct": "record",
        "message": "record", "dict": "map", "dictionary": "map", "str": "string", "text": "string", "varchar": "string",
        "char": "string", "int": "int64", "integer": "int64", "long": "int64", "bigint": "int64", "short": "int32",
        "int8": "int32", "int16": "int32", "uint8": "uint32", "uint16": "uint32", "bool": "boolean", "float": "double",
        "float32": "double", "float64": "double", "number": "double", "real": "double", "numeric": "decimal",
        "money": "decimal", "datetime": "timestamp", "date-time": "timestamp", "instant": "timestamp",
        "interval": "duration", "binary": "bytes", "blob": "bytes", "base64": "bytes", "guid": "uuid", "url": "uri",
        "ip": "ipv4", "any": "json", "oneof": "one_of", "variant": "union", "enumeration": "enum", "String": "string",
        "Integer": "int64", "Boolean": "boolean", "Array": "list",
    ]

    /// The word of the language that somebody meant who wrote `name`; `nil` where nothing is near.
    static func meant(by name: String) -> String? {
        foreign[name] ?? NearNames.best(for: name, among: all.compactMap(\.word))
    }
}

/// What an author may have meant by a type that nobody declares.
package enum TypeSuggestion {
    /// The nearest of the declared names and the words of the language; `nil` where none is near.
    package static func best(for name: String, among declared: [String]) -> String? {
        NearNames.best(for: name, among: declared) ?? TypeWord.meant(by: name)
    }
}
