/// A set of the six types of JSON. `integer` is `number` with a rule of its own.
struct JSONTypes: OptionSet, Sendable, Hashable {
    let rawValue: UInt8

    static let null = JSONTypes(rawValue: 1)
    static let boolean = JSONTypes(rawValue: 2)
    static let object = JSONTypes(rawValue: 4)
    static let array = JSONTypes(rawValue: 8)
    static let number = JSONTypes(rawValue: 16)
    static let string = JSONTypes(rawValue: 32)
    static let all: JSONTypes = [.null, .boolean, .object, .array, .number, .string]

    /// The members one by one, in a fixed order.
    var each: [JSONTypes] {
        [.null, .boolean, .string, .number, .array, .object].filter(contains)
    }

    /// Reads a word of the keyword `type`; `any` is draft-03's.
    init?(word: String) {
        switch word {
        case "null": self = .null
        case "boolean": self = .boolean
        case "object": self = .object
        case "array": self = .array
        case "number", "integer": self = .number
        case "string": self = .string
        case "any": self = .all
        default: return nil
        }
    }

    init(rawValue: UInt8) { self.rawValue = rawValue }

    /// How a variant of an untagged union is called that takes this type.
    var variantName: String {
        switch self {
        case .null: "none"
        case .boolean: "flag"
        case .object: "object"
        case .array: "list"
        case .number: "number"
        default: "text"
        }
    }
}
