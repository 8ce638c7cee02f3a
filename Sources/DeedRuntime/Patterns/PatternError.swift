/// Why a text is no pattern (I-Regexp, RFC 9485), and what to write instead where that is known.
public struct PatternError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Where the mistake begins, in UTF-8 bytes from the start of the pattern.
    public let offset: Int
    /// How many bytes are wrong; 0 where something is missing.
    public let length: Int
    /// What is wrong, as a sentence without capital and full stop.
    public let message: String
    /// What to write instead of these bytes; nil where there is no equal.
    public let replacement: String?

    /// The pattern with the replacement put in; nil where there is none.
    public func rewrite(of pattern: String) -> String? {
        guard let replacement, offset + length <= pattern.utf8.count else { return nil }
        let bytes = Array(pattern.utf8)
        return String(decoding: bytes[..<offset] + replacement.utf8 + bytes[(offset + length)...], as: UTF8.self)
    }

    /// The message and the place in one line.
    public var description: String { "\(message) (byte \(offset))" }
}
