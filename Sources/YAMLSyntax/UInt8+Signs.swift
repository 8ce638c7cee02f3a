/// The bytes that a ``PlainDocument`` looks at.
extension UInt8 {
    static let lineFeed: UInt8 = 0x0A
    static let carriageReturn: UInt8 = 0x0D
    static let space: UInt8 = 0x20
    static let doubleQuote = UInt8(ascii: "\"")
    static let hash = UInt8(ascii: "#")
    static let dollar = UInt8(ascii: "$")
    static let singleQuote = UInt8(ascii: "'")
    static let openParenthesis = UInt8(ascii: "(")
    static let plus = UInt8(ascii: "+")
    static let comma = UInt8(ascii: ",")
    static let dash = UInt8(ascii: "-")
    static let dot = UInt8(ascii: ".")
    static let slash = UInt8(ascii: "/")
    static let colon = UInt8(ascii: ":")
    static let less = UInt8(ascii: "<")
    static let equals = UInt8(ascii: "=")
    static let question = UInt8(ascii: "?")
    static let openBracket = UInt8(ascii: "[")
    static let backslash = UInt8(ascii: "\\")
    static let closeBracket = UInt8(ascii: "]")
    static let openBrace = UInt8(ascii: "{")
    static let closeBrace = UInt8(ascii: "}")
    static let tilde = UInt8(ascii: "~")

    /// A letter, a digit or an underscore.
    var isWordByte: Bool {
        switch self {
        case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: true
        default: false
        }
    }

    /// What the keys of contracts are made of.
    var isKeyByte: Bool {
        switch self {
        case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A, .dot, .dash, .slash, .plus, .dollar, UInt8(ascii: "*"): true
        default: false
        }
    }

    /// Whether a colon before it would end a key.
    func endsPlainKey(isInFlow: Bool) -> Bool {
        switch self {
        case .space, .lineFeed: true
        case .comma, .question, .openBracket, .closeBracket, .openBrace, .closeBrace: isInFlow
        default: false
        }
    }

    /// What it stands for behind a backslash; `nil` for what is rare.
    var escaped: UInt8? {
        switch self {
        case .doubleQuote, .backslash, .slash: self
        case UInt8(ascii: "n"): .lineFeed
        default: nil
        }
    }
}
