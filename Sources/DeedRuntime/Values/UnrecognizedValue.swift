/// A value of an open enum that the contract did not have when the code was generated.
///
/// Only decoding makes one, so that a producer cannot send a value that its contract does not declare by writing a literal.
public struct UnrecognizedValue: Sendable, Hashable, CustomStringConvertible {
    /// The value as it was on the wire: the string, or the digits of the integer.
    public let rawValue: String

    /// Keeps a value of an enum of strings, for the glue of generated code.
    @_spi(Generated)
    public init(_ rawValue: String) {
        self.rawValue = rawValue
    }

    /// Keeps a value of an enum of integers, for the glue of generated code.
    @_spi(Generated)
    public init(_ rawValue: Int64) {
        self.rawValue = String(rawValue)
    }

    /// The value of an enum of integers, or nil where it does not spell one.
    public var integer: Int64? { Int64(rawValue) }

    /// The value as it was on the wire.
    public var description: String { rawValue }
}
