/// Names that mean something already where a generated one would stand.
enum ReservedNames {
    /// Words that an identifier may be in backticks.
    static let keywords: Set<String> = [
        "Any", "as", "associatedtype", "async", "await", "break", "case", "catch", "class", "continue", "default",
        "defer", "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func",
        "guard", "if", "import", "in", "inout", "internal", "is", "let", "nil", "operator", "package",
        "precedencegroup",
        "private", "protocol", "public", "repeat", "rethrows", "return", "static", "struct", "subscript", "super",
        "switch", "throw", "throws", "true", "try", "typealias", "var", "where", "while", "_",
    ]

    /// Members that the language, the standard library, the runtime or generated code itself gives every type.
    private static let members: Set<String> = [
        "self", "Self", "init", "Type", "Protocol", "hash", "hashValue", "encode", "decode", "annotate", "validate",
        "write", "upcast", "json",
    ]

    static let properties: Set<String> = members.union(["slots", "writeFields", "writeItems"])

    static let cases: Set<String> = members.union([
        "unrecognized", "allCases", "rawValue", "isRecognized", "caseIndex", "contract", "table",
    ])

    /// Types that generated code names, and what a nested type may not hide.
    static let types: Set<String> = standardTypes.union(runtimeTypes).union([
        "Any", "AnyObject", "Self", "Type", "Protocol", "Latest", "Swift", "DeedRuntime",
    ])

    private static let standardTypes: Set<String> = [
        "String", "Bool", "Int", "Int8", "Int16", "Int32", "Int64", "UInt", "UInt8", "UInt16", "UInt32", "UInt64",
        "Double", "Float", "Character", "Optional", "Array", "Dictionary", "Set", "Never", "Void", "Result", "Error",
        "Sendable", "Hashable", "Equatable", "Comparable", "Hasher", "Identifiable", "Codable", "Encodable",
        "Decodable",
        "Encoder", "Decoder", "CodingKey", "RawRepresentable", "CaseIterable", "StaticString", "Unicode", "Sequence",
        "Collection", "MainActor", "Actor", "Task", "CustomStringConvertible",
    ]

    /// The names of `DeedRuntime` that generated code may use; a test looks for more in the golden files.
    private static let runtimeTypes: Set<String> = [
        "CalendarDate", "ContractCodable", "ContractEnum", "ContractIdentity", "ContractObject", "ContractRecord",
        "ContractScalar",
        "ContractTable", "ContractTuple", "ContractValue", "EnvelopeMapping", "EventFamily", "EventPayload",
        "EventScan", "EventText", "EventVersion", "ExactDecimal", "GeneratedCodeABI", "ISODuration", "Indirect",
        "JSONNumber", "JSONObject",
        "JSONValue", "JSONWriter", "ListView", "MapView", "Null", "Presence", "RecordSlots", "RecordView", "Slot",
        "TextView", "TimeOfDay", "Timestamp", "UUIDValue",
        "UnrecognizedValue", "UpcastablePayload", "ViewedFields", "ViewedPayload", "WireForm",
    ]

    /// `V2` is a version.
    static func isVersion(_ name: String) -> Bool {
        name.first == "V" && name.count > 1 && name.dropFirst().utf8.allSatisfy { 48...57 ~= $0 }
    }
}
