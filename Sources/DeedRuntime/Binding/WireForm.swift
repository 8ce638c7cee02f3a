/// How a value is written where its type leaves a choice: the `encoding` of the contract language.
///
/// Containers hand it to what they contain; records ignore it, since each of their fields has its own.
public enum WireForm: Sendable, Hashable {
    /// As the type is written without an `encoding`: integers as numbers, decimals as strings, timestamps as RFC 3339.
    case natural
    /// An integer as a string.
    case string
    /// A decimal as a number.
    case number
    case unixSeconds, unixMillis, unixMicros
}
