/// Why bytes are no JSON text that this library accepts (RFC 8259 with the rules of I-JSON, RFC 7493), and where.
public struct JSONSyntaxError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong.
    public enum Reason: String, Sendable, Hashable, CaseIterable {
        case unexpectedEnd = "the text ends too early"
        case unexpectedByte = "this byte cannot stand here"
        case invalidLiteral = "only true, false and null are words"
        case invalidNumber = "this is no number"
        case controlCharacter = "a control character in a string must be escaped"
        case invalidEscape = "this escape does not exist"
        case loneSurrogate = "half of a surrogate pair stands alone"
        case invalidUTF8 = "this is no UTF-8"
        case duplicateKey = "the object has this key already"
        case byteOrderMark = "JSON begins without a byte order mark"
        case trailingBytes = "something follows the value"
        case tooDeep = "arrays and objects are nested too deep"
        case tooLarge = "the text is larger than the limit"
        case tooManyViolations = "more is wrong than is listed; the rest was not read"
    }

    /// Bytes from the start of the text.
    public let offset: Int
    /// What is wrong there.
    public let reason: Reason

    /// An error at a place.
    public init(offset: Int, reason: Reason) {
        self.offset = offset
        self.reason = reason
    }

    /// The reason and the place in one line.
    public var description: String { "\(reason.rawValue) (byte \(offset))" }
}
