extension TypeWord {
    /// What people write who come from other schema languages.
    fileprivate static let foreign: [String: String] = [
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

/// Types of other schema languages.
package enum TypeSuggestion {
    /// The word of the language for a type that another schema language calls `name`; `nil` for any other name.
    package static func word(insteadOf name: String) -> String? { TypeWord.foreign[name] }
}
