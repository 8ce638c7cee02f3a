/// The kind of a JSON value, as its first byte tells it.
enum JSONKind {
    case null, boolean, number, string, array, object, nothing

    @inline(__always)
    init(_ byte: UInt8) {
        switch byte {
        case 0x22: self = .string
        case 0x7B: self = .object
        case 0x5B: self = .array
        case 0x2D, 0x30...0x39: self = .number
        case 0x74, 0x66: self = .boolean
        case 0x6E: self = .null
        default: self = .nothing
        }
    }

    /// For messages.
    var words: String {
        switch self {
        case .null: "null"
        case .boolean: "a boolean"
        case .number: "a number"
        case .string: "a string"
        case .array: "an array"
        case .object: "an object"
        case .nothing: "nothing"
        }
    }

    /// The same as a member of a set.
    var kinds: JSONKinds {
        switch self {
        case .null: .null
        case .boolean: .boolean
        case .number: .number
        case .string: .string
        case .array: .array
        case .object: .object
        case .nothing: []
        }
    }
}
