/// A text that lies in an event: nothing of it is copied until ``string`` is asked for.
///
/// Texts are equal where their characters are, however they are escaped.
public struct TextView: EventValueView, Hashable, CustomStringConvertible {
    @usableFromInline let value: ViewedValue

    @inlinable
    public init(_ value: ViewedValue) { self.value = value }

    /// A copy of the text.
    public var string: String { value.read() }

    /// The text itself.
    public var description: String { string }

    /// Calls with the text as UTF-8, escapes resolved.
    public func withUTF8<Result>(_ body: (UTF8Bytes) -> Result) -> Result {
        value.storage.withSlot(value.index) { $0.withText(body) }
    }

    /// Whether a text begins with another.
    public func hasPrefix(_ prefix: String) -> Bool {
        withUTF8 { bytes in
            prefix.withUTF8Bytes { bytes.count >= $0.count && bytes.slice(0..<$0.count).isEqual(to: $0) }
        }
    }

    /// Whether both are the same characters, byte by byte.
    public static func == (one: TextView, other: TextView) -> Bool {
        one.withUTF8 { bytes in other.withUTF8 { bytes.isEqual(to: $0) } }
    }

    /// Whether a text is these characters, byte by byte.
    public static func == (one: TextView, other: some StringProtocol) -> Bool {
        one.withUTF8 { bytes in other.withUTF8Bytes { bytes.isEqual(to: $0) } }
    }

    /// Whether a text is not these characters.
    public static func != (one: TextView, other: some StringProtocol) -> Bool { !(one == other) }

    /// Feeds the characters.
    public func hash(into hasher: inout Hasher) {
        withUTF8 { bytes in
            hasher.combine(bytes.count)
            hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
        }
    }
}
